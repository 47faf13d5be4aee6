"""Walks the whole list to count each different number: quadratic.

`key=nums.count` looks like a lookup and is a loop. Count all in one walk first.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        return sorted(set(nums), key=nums.count)[-k:]
