"""The products of the left and of the right parts as lists: O(n) space, easy to say."""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        n = len(nums)
        left, right = [1] * n, [1] * n
        for i in range(1, n):
            left[i] = left[i - 1] * nums[i - 1]
            right[-1 - i] = right[-i] * nums[-i]
        return [a * b for a, b in zip(left, right, strict=True)]
