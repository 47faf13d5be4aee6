# kata: two_sum
# Hands back the caller's own list with the answer written into it.
class Solution:
    def twoSum(self, nums, target):
        for i, a in enumerate(nums):
            for j in range(i + 1, len(nums)):
                if a + nums[j] == target:
                    nums[:] = [i, j]
                    return nums
