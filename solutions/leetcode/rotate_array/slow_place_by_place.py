"""Moves the whole list by one place, k times: O(n * k).

`insert(0, …)` shifts all numbers. Each can go to its final place at once.
"""


class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        for _ in range(k % len(nums)):
            nums.insert(0, nums.pop())
