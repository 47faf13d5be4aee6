"""Compares dicts, one of which still has letters with a count of 0.

{"a": 1, "b": 0} is not {"a": 1}. Delete what reaches 0, or compare Counters, to whom a
missing letter counts 0.
"""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        needed, window = {}, {}
        for letter in s1:
            needed[letter] = needed.get(letter, 0) + 1
        for i, letter in enumerate(s2):
            window[letter] = window.get(letter, 0) + 1
            if i >= len(s1):
                window[s2[i - len(s1)]] -= 1
            if window == needed:
                return True
        return False
