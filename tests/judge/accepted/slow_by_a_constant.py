# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        for _ in range(20):
            answer = self.find(nums, target)
        return answer

    def find(self, nums, target):
        seen = {}
        for i, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], i]
            seen[number] = i
        return []
