"""Starts over behind a letter that is one too many, and throws good ones away.

In `aab` for `ab` the second `a` is too many, but it begins the answer. Drop letters
from the left until the window is good again.
"""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        left = Counter(s1)
        for letter in s2:
            if left[letter] > 0:
                left[letter] -= 1
                if left.total() == 0:
                    return True
            else:
                left = Counter(s1)
        return False
