"""Counts all numbers: O(n) memory, and it would tell if there were no majority."""


class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        return Counter(nums).most_common(1)[0][0]
