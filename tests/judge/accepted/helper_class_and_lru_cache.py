# kata: two_sum
from functools import lru_cache


class Seen:
    def __init__(self):
        self.at = {}


@lru_cache(maxsize=16)
def find(nums, target):
    seen = Seen()
    for i, number in enumerate(nums):
        if target - number in seen.at:
            return (seen.at[target - number], i)
        seen.at[number] = i
    return ()


class Solution:
    def twoSum(self, nums, target):
        return list(find(tuple(nums), target))
