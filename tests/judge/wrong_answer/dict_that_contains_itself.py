# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        answer = {}
        answer[0] = [answer]
        return answer
