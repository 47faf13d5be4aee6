"""Leaves out every number that is equal to the one at i, not only that one.

"Except self" means the position. Two positions may hold the same value.
"""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        count = Counter(nums)
        return [
            math.prod(other**times for other, times in count.items() if other != number)
            for number in nums
        ]
