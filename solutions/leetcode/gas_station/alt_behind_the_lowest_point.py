"""Drive around on credit: start behind the station where the debt is largest."""


class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        tank, lowest, start = 0, 0, 0
        for i in range(len(gas)):
            tank += gas[i] - cost[i]
            if tank < lowest:
                lowest, start = tank, i + 1
        return start if tank >= 0 else -1
