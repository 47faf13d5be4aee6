"""Sorts the strings where they are: the first and the last one differ the soonest.

Short to say, though sorting compares more than the answer needs. `min` and `max` find
the same two strings in one walk each, and leave the list as it was.
"""


class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        strs.sort()
        first, last = strs[0], strs[-1]
        size = 0
        while size < len(first) and first[size] == last[size]:
            size += 1
        return first[:size]
