"""Carry each number to its place and go on from there, cycle by cycle. O(1) memory."""


class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        n = len(nums)
        for start in range(gcd(n, k)):
            carried, i = nums[start], (start + k) % n
            while i != start:
                carried, nums[i] = nums[i], carried
                i = (i + k) % n
            nums[start] = carried
