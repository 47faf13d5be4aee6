"""Waits for one number too many before the first answer.

With indices from 0 the first window of k ends at k - 1.
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
            if i >= k:
                maxima.append(nums[candidates[0]])
        return maxima
