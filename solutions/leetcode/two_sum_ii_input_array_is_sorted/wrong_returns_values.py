"""Returns the two numbers, where their positions are asked for.

Read once more what the answer is made of.
"""


class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        left, right = 0, len(numbers) - 1
        while left < right:
            total = numbers[left] + numbers[right]
            if total == target:
                return [numbers[left], numbers[right]]
            if total < target:
                left += 1
            else:
                right -= 1
        return []
