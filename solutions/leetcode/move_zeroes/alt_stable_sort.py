"""A stable sort by "is it 0?", in place: one line, and O(n) memory within."""


class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        nums.sort(key=lambda number: number == 0)
