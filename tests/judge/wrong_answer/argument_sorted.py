# kata: two_sum
# The right indices, but `nums` is not what it was.
class Solution:
    def twoSum(self, nums, target):
        before = list(nums)
        nums.sort()
        for i, a in enumerate(before):
            for j in range(i + 1, len(before)):
                if a + before[j] == target:
                    return [i, j]
