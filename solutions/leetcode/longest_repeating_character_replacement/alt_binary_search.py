"""Bisects for the length; one walk tells whether some window of it will do."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        def too_long(length: int) -> bool:
            count = Counter(s[:length])
            most = max(count.values())
            for i in range(length, len(s)):
                count[s[i]] += 1
                count[s[i - length]] -= 1
                most = max(most, count[s[i]])
            return length - most > k

        return bisect_left(range(1, len(s) + 1), True, key=too_long)
