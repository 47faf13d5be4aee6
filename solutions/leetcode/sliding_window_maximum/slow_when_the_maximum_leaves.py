"""Keeps the maximum and looks through the window only when it leaves.

Quick at random, and O(n k) where the numbers fall: then it leaves at every step.
"""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        largest = max(nums[:k])
        maxima = [largest]
        for i in range(k, len(nums)):
            if nums[i] >= largest:
                largest = nums[i]
            elif nums[i - k] == largest:
                largest = max(nums[i - k + 1 : i + 1])
            maxima.append(largest)
        return maxima
