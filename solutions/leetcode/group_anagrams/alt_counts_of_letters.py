"""The key is how often each letter occurs: O(k) a word, where sorting is O(k log k).

With words this short, sorting is quicker all the same: it runs in C.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups: dict[tuple[int, ...], list[str]] = {}
        for word in strs:
            counts = [0] * 26
            for letter in word:
                counts[ord(letter) - ord("a")] += 1
            groups.setdefault(tuple(counts), []).append(word)
        return list(groups.values())
