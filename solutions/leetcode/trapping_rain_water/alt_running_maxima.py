"""Two lists say how high the highest bar is to either side: O(n) space."""


class Solution:
    def trap(self, height: List[int]) -> int:
        left = accumulate(height, max)
        right = reversed(list(accumulate(reversed(height), max)))
        return sum(map(min, left, right)) - sum(height)
