"""Walk along t, and step on in s whenever the characters are equal."""


class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        matched = 0
        for letter in t:
            if matched < len(s) and s[matched] == letter:
                matched += 1
        return matched == len(s)
