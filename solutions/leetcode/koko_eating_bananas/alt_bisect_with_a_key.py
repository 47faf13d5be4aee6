"""`bisect_left` over the speeds, with "is it enough?" for a key: False comes first."""


class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        def is_enough(k: int) -> bool:
            return sum(math.ceil(pile / k) for pile in piles) <= h

        return 1 + bisect_left(range(1, max(piles)), True, key=is_enough)
