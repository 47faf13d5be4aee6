class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        """Return how many days each day waits for a warmer one, 0 for ever."""
        raise NotImplementedError
