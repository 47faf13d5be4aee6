# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        return self.search({value: i for i, value in enumerate(nums)}, target)

    def search(self, index_of, target):
        raise NotImplementedError
