"""Lets the oldest candidate stay one step too long.

With i in the window, the first position in it is i - k + 1; i - k is out.
"""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        maxima = []
        candidates = deque()
        for i, number in enumerate(nums):
            while candidates and nums[candidates[-1]] <= number:
                candidates.pop()
            candidates.append(i)
            if candidates[0] < i - k:
                candidates.popleft()
            if i >= k - 1:
                maxima.append(nums[candidates[0]])
        return maxima
