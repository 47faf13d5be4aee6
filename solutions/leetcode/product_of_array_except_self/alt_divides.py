"""Divides the product of all, with zeros counted apart. Right, and not what is asked.

One zero: only its own place is not 0. Two: every place is. In an interview it shows why
they forbid it.
"""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        zeros = nums.count(0)
        product = math.prod(number for number in nums if number)
        if zeros == 0:
            return [product // number for number in nums]
        if zeros == 1:
            return [0 if number else product for number in nums]
        return [0] * len(nums)
