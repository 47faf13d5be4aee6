"""An element is paired with itself.

The dict is filled before the search starts, so with `[3, 2, 4]` and target 6 the 3
finds itself as its own complement. Look up first and store after, or compare indices.
"""


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        index_of = {number: i for i, number in enumerate(nums)}
        for i, number in enumerate(nums):
            if target - number in index_of:
                return [i, index_of[target - number]]
        return []
