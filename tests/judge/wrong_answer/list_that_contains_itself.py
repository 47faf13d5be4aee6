# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        answer = [0, 1]
        answer.append(answer)
        return answer
