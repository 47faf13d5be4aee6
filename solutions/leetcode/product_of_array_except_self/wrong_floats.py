"""`/` gives floats, where integers are asked for.

In Python 3 `/` always does, even if nothing is left over. Whole numbers divide by `//`;
without division the question does not come up.
"""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        zeros = nums.count(0)
        product = math.prod(number for number in nums if number)
        if zeros > 1:
            return [0] * len(nums)
        if zeros == 1:
            return [0 if number else product for number in nums]
        return [product / number for number in nums]
