"""Packs the counts into one integer, four bits each: 16 times a looks like one b.

A count may be as high as 100, so a letter needs seven bits; a tuple needs no such care.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            key = 0
            for letter in word:
                key += 1 << 4 * (ord(letter) - ord("a"))
            groups[key].append(word)
        return list(groups.values())
