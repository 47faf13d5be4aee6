"""Leaves out the empty word.

`if word` is False for "". The empty string is a word here, an anagram of itself; guard
against None with `is None`, and against nothing where there is nothing to fear.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            if word:
                groups["".join(sorted(word))].append(word)
        return list(groups.values())
