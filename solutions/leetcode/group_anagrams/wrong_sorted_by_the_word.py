"""Sorts the words themselves, and anagrams do not end up side by side.

`groupby` puts together neighbours only. It needs its input sorted by the very key it
groups by: `sorted(strs, key=sorted)`.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        return [list(g) for _, g in itertools.groupby(sorted(strs), key=sorted)]
