"""Gives up when the tank is just empty.

Empty on arrival is enough: you fill in there. Only below zero it fails.
"""


class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        if sum(gas) < sum(cost):
            return -1
        start = tank = 0
        for i in range(len(gas)):
            tank += gas[i] - cost[i]
            if tank <= 0:
                start, tank = i + 1, 0
        return start
