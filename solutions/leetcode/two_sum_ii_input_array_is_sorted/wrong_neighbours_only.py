"""Compares neighbours only; the two may stand far apart.

That the list is sorted brings equal numbers together, not those that add up. Put the
pointers at both ends and let them choose.
"""


class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        for i in range(1, len(numbers)):
            if numbers[i - 1] + numbers[i] == target:
                return [i, i + 1]
        return []
