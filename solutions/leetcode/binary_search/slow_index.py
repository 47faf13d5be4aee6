"""`index` is one call and walks over the list all the same: O(n)."""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        return nums.index(target) if target in nums else -1
