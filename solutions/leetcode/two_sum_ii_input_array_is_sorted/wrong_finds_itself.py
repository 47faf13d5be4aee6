"""Bisects the whole list for the partner, and finds the number itself.

With 5 and target 10 the 5 is its own partner. Search behind it: lo is i + 1.
"""


class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        for i, number in enumerate(numbers):
            j = bisect_left(numbers, target - number)
            if j < len(numbers) and numbers[j] == target - number:
                return [i + 1, j + 1]
        return []
