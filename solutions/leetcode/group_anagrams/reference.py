"""Group Anagrams: words with the same letters in sorted order share a dict's list."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        """Return the words in groups of anagrams, in any order."""
        groups: defaultdict[str, list[str]] = defaultdict(list)
        for word in strs:
            groups["".join(sorted(word))].append(word)
        return list(groups.values())
