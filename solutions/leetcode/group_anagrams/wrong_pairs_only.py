"""Leaves out the words that have no anagram.

"Group" suggests two or more; the statement says that a lone word is a group as well.
Every word that comes in must go out.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            groups["".join(sorted(word))].append(word)
        return [group for group in groups.values() if len(group) > 1]
