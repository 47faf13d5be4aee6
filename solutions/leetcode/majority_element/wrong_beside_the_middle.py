"""Takes the place before the middle of the sorted list.

With n = 2 h + 1 numbers the majority has h + 1 places at least. Wherever they lie,
index h is one of them, and of no other place is that certain.
"""


class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        nums.sort()
        return nums[max(len(nums) // 2 - 1, 0)]
