"""Writes the others in front and fills up with zeros, through a slice: O(n) memory."""


class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        others = [number for number in nums if number]
        nums[:] = others + [0] * (len(nums) - len(others))
