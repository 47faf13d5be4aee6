"""Two indices: one reads, the other is where the next number other than 0 goes."""


class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        """Move the zeros to the end of nums, in place."""
        write = 0
        for read, number in enumerate(nums):
            if number != 0:
                nums[write], nums[read] = number, nums[write]
                write += 1
