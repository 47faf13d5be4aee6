"""Answers for windows that are not full yet.

The first window ends at k - 1. There are n - k + 1 answers: count them.
"""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        maxima = []
        candidates = deque()
        for i, number in enumerate(nums):
            while candidates and nums[candidates[-1]] <= number:
                candidates.pop()
            candidates.append(i)
            if candidates[0] <= i - k:
                candidates.popleft()
            if True:
                maxima.append(nums[candidates[0]])
        return maxima
