"""`in` and `index` look at one number after another: right, and O(n)."""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        return nums.index(target) if target in nums else -1
