"""Starts the maximum at 0, and all numbers may be negative.

Start with the first number of the window, or with minus infinity.
"""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        maxima = []
        for i in range(len(nums) - k + 1):
            largest = 0
            for number in nums[i : i + k]:
                if number > largest:
                    largest = number
            maxima.append(largest)
        return maxima
