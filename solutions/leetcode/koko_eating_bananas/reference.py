"""Binary search for the first speed that is enough: all above it are, none below."""


class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        """Return the least number of bananas an hour that is enough for all piles."""
        low, high = 1, max(piles)
        while low < high:
            middle = (low + high) // 2
            if sum((pile + middle - 1) // middle for pile in piles) <= h:
                high = middle
            else:
                low = middle + 1
        return low
