"""Collects the words of a group in a set, which keeps each of them once.

A word that was given twice is to come back twice. Use a set where repetition means
nothing; here it does.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(set)
        for word in strs:
            groups["".join(sorted(word))].add(word)
        return [list(group) for group in groups.values()]
