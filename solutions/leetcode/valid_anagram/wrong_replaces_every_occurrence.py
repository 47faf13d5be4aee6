"""`replace` strikes out every occurrence, so a letter's second turn finds none left.

Strings that repeat a letter are no longer anagrams even of themselves. `replace(c, "",
1)` would strike out one; counting is quicker.
"""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        for c in s:
            if c not in t:
                return False
            t = t.replace(c, "")
        return t == ""
