"""Counts anew from each start. Right, and quadratic.

The window that starts one further on shares all but one letter with this one.
"""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        longest = 0
        for start in range(len(s)):
            count = defaultdict(int)
            most_frequent = 0
            for i in range(start, len(s)):
                count[s[i]] += 1
                most_frequent = max(most_frequent, count[s[i]])
                if i - start + 1 - most_frequent > k:
                    break
                longest = max(longest, i - start + 1)
        return longest
