"""Removes from the list while it walks over it by index, so the next number is skipped.

After a removal the next one stands in this place. Of two zeros in a row one is left.
"""


class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        for i in range(len(nums)):
            if nums[i] == 0:
                nums.append(nums.pop(i))
