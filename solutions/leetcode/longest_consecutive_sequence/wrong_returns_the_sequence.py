"""Returns the numbers, where their count is asked for."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        present = set(nums)
        best = []
        for number in present:
            if number - 1 not in present:
                end = number
                while end in present:
                    end += 1
                best = max(best, list(range(number, end)), key=len)
        return best
