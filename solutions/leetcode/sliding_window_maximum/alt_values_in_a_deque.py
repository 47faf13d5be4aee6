"""Values in place of indices: keep equals, and drop the first if it is what leaves."""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        maxima = []
        candidates: deque[int] = deque()
        for i, number in enumerate(nums):
            while candidates and candidates[-1] < number:
                candidates.pop()
            candidates.append(number)
            if i >= k and candidates[0] == nums[i - k]:
                candidates.popleft()
            if i >= k - 1:
                maxima.append(candidates[0])
        return maxima
