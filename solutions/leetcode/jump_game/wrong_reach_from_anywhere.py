"""The furthest reach is taken over all positions, also those nobody gets to.

Before a position may add its reach, you must be able to stand on it: `i <= furthest`.
"""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        furthest = 0
        for i, jump in enumerate(nums[:-1]):
            furthest = max(furthest, i + jump)
        return furthest >= len(nums) - 1
