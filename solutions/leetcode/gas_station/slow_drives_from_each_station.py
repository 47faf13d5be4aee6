"""Drives around from each station: O(n²).

Stations between a start and the point where it runs dry need not be tried.
"""


class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        n = len(gas)
        for start in range(n):
            tank = driven = 0
            while driven < n and tank >= 0:
                i = (start + driven) % n
                tank += gas[i] - cost[i]
                driven += 1
            if tank >= 0:
                return start
        return -1
