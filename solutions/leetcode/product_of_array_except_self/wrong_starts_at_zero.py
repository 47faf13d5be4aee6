"""The running product starts at 0 and stays there.

A sum starts at 0, a product at 1: at what changes nothing.
"""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        answer = [1] * len(nums)
        product = 0
        for i in range(len(nums)):
            answer[i] = product
            product *= nums[i]
        product = 0
        for i in reversed(range(len(nums))):
            answer[i] *= product
            product *= nums[i]
        return answer
