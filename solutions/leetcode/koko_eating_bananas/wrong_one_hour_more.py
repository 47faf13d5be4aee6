"""Takes `pile // k + 1` for rounding up, an hour too many where it divides evenly."""


class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        low, high = 1, max(piles)
        while low < high:
            middle = (low + high) // 2
            if sum(pile // middle + 1 for pile in piles) <= h:
                high = middle
            else:
                low = middle + 1
        return low
