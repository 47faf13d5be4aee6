"""Keeps the keys in a list, so each lookup is a walk: quadratic.

`in` and `index` on a list compare one by one. Two lists that belong together, keys and
values, are a dict.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        keys: list[list[str]] = []
        groups: list[list[str]] = []
        for word in strs:
            key = sorted(word)
            if key in keys:
                groups[keys.index(key)].append(word)
            else:
                keys.append(key)
                groups.append([word])
        return groups
