"""A deque of those that can still become the maximum: they fall from old to new."""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        """Return the maximum of each window of k numbers, from left to right."""
        maxima = []
        candidates: deque[int] = deque()
        for i, number in enumerate(nums):
            while candidates and nums[candidates[-1]] <= number:
                candidates.pop()
            candidates.append(i)
            if candidates[0] == i - k:
                candidates.popleft()
            if i >= k - 1:
                maxima.append(nums[candidates[0]])
        return maxima
