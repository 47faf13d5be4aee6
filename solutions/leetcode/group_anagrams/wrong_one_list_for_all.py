"""`dict.fromkeys(keys, [])` gives every key the same list, and each group holds all.

The default is evaluated once. A comprehension `{key: [] for key in keys}` makes a new
list a key; `defaultdict(list)` does so too.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        keys = ["".join(sorted(word)) for word in strs]
        groups = dict.fromkeys(keys, [])
        for key, word in zip(keys, strs):
            groups[key].append(word)
        return list(groups.values())
