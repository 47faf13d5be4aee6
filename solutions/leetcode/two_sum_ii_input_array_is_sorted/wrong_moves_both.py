"""Moves both pointers after each miss, and so skips the answer.

A sum that is too large rules out the right number only. Nothing is known about the left
one: keep it.
"""


class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        left, right = 0, len(numbers) - 1
        while left < right:
            if numbers[left] + numbers[right] == target:
                return [left + 1, right + 1]
            left += 1
            right -= 1
        return []
