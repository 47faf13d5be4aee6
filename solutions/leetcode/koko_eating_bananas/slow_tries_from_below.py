"""Tries each speed from 1 up. Right, and O(n m): a pile may hold a billion."""


class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        k = 1
        while sum((pile + k - 1) // k for pile in piles) > h:
            k += 1
        return k
