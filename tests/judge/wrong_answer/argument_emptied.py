# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        seen = {}
        i = 0
        while nums:
            number = nums.pop(0)
            if target - number in seen:
                return [seen[target - number], i]
            seen[number] = i
            i += 1
