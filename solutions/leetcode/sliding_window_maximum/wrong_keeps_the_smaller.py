"""Drops the larger candidates and keeps the smaller: it finds the minima.

A candidate goes when a newcomer is at least as large. Say the invariant aloud: they
fall from old to new.
"""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        maxima = []
        candidates = deque()
        for i, number in enumerate(nums):
            while candidates and nums[candidates[-1]] >= number:
                candidates.pop()
            candidates.append(i)
            if candidates[0] <= i - k:
                candidates.popleft()
            if i >= k - 1:
                maxima.append(nums[candidates[0]])
        return maxima
