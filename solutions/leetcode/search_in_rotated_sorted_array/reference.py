"""Of the two halves one is sorted, and its ends tell whether the target is within."""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        """Return the index of target in nums, sorted and then rotated, or -1."""
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            if nums[middle] == target:
                return middle
            if nums[low] <= nums[middle]:
                within_left = nums[low] <= target < nums[middle]
            else:
                within_left = not nums[middle] < target <= nums[high - 1]
            if within_left:
                high = middle
            else:
                low = middle + 1
        return -1
