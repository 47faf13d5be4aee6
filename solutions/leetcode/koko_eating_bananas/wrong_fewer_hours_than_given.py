"""Asks for fewer than h hours, and exactly h are still in time.

Put a number on each side of the bound: h hours do, h + 1 do not.
"""


class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        low, high = 1, max(piles)
        while low < high:
            middle = (low + high) // 2
            if sum((pile + middle - 1) // middle for pile in piles) < h:
                high = middle
            else:
                low = middle + 1
        return low
