"""Takes the lines from the highest down; the farthest one so far is the best partner.

O(n log n). Each line is the lower wall when its turn comes.
"""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        order = sorted(range(len(height)), key=lambda i: -height[i])
        first = last = order[0]
        best = 0
        for i in order:
            first, last = min(first, i), max(last, i)
            best = max(best, height[i] * max(i - first, last - i))
        return best
