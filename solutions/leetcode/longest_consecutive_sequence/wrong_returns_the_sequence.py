"""Returns the numbers, where their count is asked for.

Settle what comes back, a thing or its size, before you code. To find out how long the
sequence is you need not build it.
"""


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
