"""The same two walks as `accumulate` with `mul`, forwards and backwards."""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        left = accumulate(nums[:-1], mul, initial=1)
        right = list(accumulate(nums[:0:-1], mul, initial=1))
        return list(map(mul, left, reversed(right)))
