"""Compares each word with one of each group. Right, and quadratic in the words.

Where most words are alone there are as many groups as words. A dict finds the one
group without trying the others.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups: list[list[str]] = []
        for word in strs:
            for group in groups:
                if len(group[0]) == len(word) and sorted(group[0]) == sorted(word):
                    group.append(word)
                    break
            else:
                groups.append([word])
        return groups
