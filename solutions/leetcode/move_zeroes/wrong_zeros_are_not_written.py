"""Moves the numbers to the front and forgets to write the zeros behind them.

What stood there is still there. Swap, or fill up at the end.
"""


class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        write = 0
        for number in nums:
            if number:
                nums[write] = number
                write += 1
