"""The window as a set; the start steps on until the new character is out of it."""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window: set[str] = set()
        start = longest = 0
        for i, c in enumerate(s):
            while c in window:
                window.remove(s[start])
                start += 1
            window.add(c)
            longest = max(longest, i - start + 1)
        return longest
