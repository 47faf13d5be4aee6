"""Compares (number, count) pairs: the greatest number wins, not the most frequent.

`max` of a dict looks at its keys. Say what to compare by: `key=counts.get`.
"""


class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        return max(Counter(nums))
