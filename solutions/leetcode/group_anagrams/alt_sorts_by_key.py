"""Sorts the words by their sorted letters, then cuts where those change. No dict."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        strs.sort(key=sorted)
        return [list(group) for _, group in itertools.groupby(strs, key=sorted)]
