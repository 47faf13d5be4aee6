"""The groups hold the sorted letters and not the words.

Key and item are two things: compute the key on the side, keep the word as it is.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            word = "".join(sorted(word))
            groups[word].append(word)
        return list(groups.values())
