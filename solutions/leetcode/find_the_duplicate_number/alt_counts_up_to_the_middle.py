"""Binary search over the values by counting: O(n log n) time and O(1) space."""


class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        low, high = 1, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if sum(1 for number in nums if number <= middle) > middle:
                high = middle
            else:
                low = middle + 1
        return low
