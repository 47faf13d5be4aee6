"""Best run on the left, on the right, or across the middle: O(n log n)."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def bestBetween(low, high):
            if high - low == 1:
                return nums[low]
            middle = (low + high) // 2
            left_part = max(accumulate(reversed(nums[low:middle])))
            right_part = max(accumulate(nums[middle:high]))
            return max(
                bestBetween(low, middle),
                bestBetween(middle, high),
                left_part + right_part,
            )

        return bestBetween(0, len(nums))
