"""The key is the sum of the letters' codes, which words that are no anagrams share.

`ad` and `bc` do. Two words may share a key only if they belong together; sums, products
of small numbers and lengths do not promise that.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            groups[len(word), sum(map(ord, word))].append(word)
        return list(groups.values())
