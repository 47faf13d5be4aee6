"""Takes an anagram for the string read backwards.

That is one rearrangement of many. Say in your own words what the statement defines
before you code what its name suggests.
"""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return s == t[::-1]
