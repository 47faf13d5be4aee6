class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        """Return the only station from which you get around, or -1."""
        raise NotImplementedError
