"""Each jump is made at full length.

`nums[i]` is the longest jump, not the only one: from `[2, 3, 0, 0, 1]` the short jump
to the 3 leads on, the long one to a zero. Keep how far you *could* get instead of where
you are.
"""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        i = 0
        while i < len(nums) - 1:
            if nums[i] == 0:
                return False
            i += nums[i]
        return True
