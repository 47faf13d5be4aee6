# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        names = {f"{i} {number}" for i, number in enumerate(nums)}
        first, second, *_ = names
        return [int(first.split()[0]), int(second.split()[0])]
