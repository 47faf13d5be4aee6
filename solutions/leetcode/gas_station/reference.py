"""Who runs dry at i rules out all starts up to i; the sum decides about the last."""


class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        """Return the only station from which you get around, or -1."""
        if sum(gas) < sum(cost):
            return -1
        start = tank = 0
        for i, (won, lost) in enumerate(zip(gas, cost, strict=True)):
            tank += won - lost
            if tank < 0:
                start, tank = i + 1, 0
        return start
