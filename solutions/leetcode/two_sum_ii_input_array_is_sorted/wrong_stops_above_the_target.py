"""Leaves out numbers above the target, as if none could be negative.

-3 and 90 make 87. A shortcut needs its condition: here, that all numbers are positive.
"""


class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        left, right = 0, len(numbers) - 1
        while left < right:
            total = numbers[left] + numbers[right]
            if numbers[right] > target:
                right -= 1
            elif total == target:
                return [left + 1, right + 1]
            elif total < target:
                left += 1
            else:
                right -= 1
        return []
