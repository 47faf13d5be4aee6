"""A search within a slice: the slice copies every number in it.

The copies are of n/2, n/4, n/8 numbers and so on, n in all, as many as a walk along the
list reads. Pass the two bounds on instead of a shorter list.
"""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        if not nums:
            return -1
        middle = len(nums) // 2
        if nums[middle] == target:
            return middle
        if target < nums[middle]:
            return self.search(nums[:middle], target)
        index = self.search(nums[middle + 1 :], target)
        return -1 if index == -1 else middle + 1 + index
