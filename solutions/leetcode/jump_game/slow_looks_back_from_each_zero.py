"""Asks of each zero whether a jump from before leads over it: O(n²) with many zeros.

It is right that nothing but a zero can stop you. But the furthest jump seen so far
answers for them all; it need not be looked for again at each.
"""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        for i in range(len(nums) - 1):
            if nums[i] == 0 and not any(j + nums[j] > i for j in range(i)):
                return False
        return True
