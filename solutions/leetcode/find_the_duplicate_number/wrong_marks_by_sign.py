"""Marks each number seen by a minus sign in `nums`, and leaves the marks behind.

It needs no memory, but the list must be left as it was. Undo the marks, or do not
write.
"""


class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        for number in nums:
            if nums[abs(number)] < 0:
                return abs(number)
            nums[abs(number)] *= -1
