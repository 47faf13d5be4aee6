class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        """Return the least number of bananas an hour that is enough for all piles."""
        raise NotImplementedError
