"""Uses the sorted letters as the key, and they are a list: TypeError, unhashable.

`sorted` always returns a list. Make a string of it with `"".join(...)`, or a tuple.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = {}
        for word in strs:
            groups.setdefault(sorted(word), []).append(word)
        return list(groups.values())
