"""Uses a deque for the window, and `max` still walks over all of it: O(n k).

The container is right for coming and going. What makes it quick is to keep only those
numbers that can still become the maximum.
"""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        window = deque(nums[: k - 1])
        maxima = []
        for number in nums[k - 1 :]:
            window.append(number)
            maxima.append(max(window))
            window.popleft()
        return maxima
