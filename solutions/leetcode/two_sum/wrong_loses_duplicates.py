"""Equal numbers that make a pair together are lost.

The guard against pairing a number with itself compares values instead of positions, so
`[3, 3]` with target 6 finds nothing. Two positions may hold the same value.
"""


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        index_of = {number: i for i, number in enumerate(nums)}
        for i, number in enumerate(nums):
            complement = target - number
            if complement != number and complement in index_of:
                return [i, index_of[complement]]
        return []
