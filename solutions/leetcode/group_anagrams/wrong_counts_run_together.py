"""The counts are joined into a string without a separator, so 1, 11 reads like 11, 1.

It takes words with more than nine of a letter to notice. Join with a sign that no
number contains, or leave the counts a tuple.
"""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            counts = [0] * 26
            for letter in word:
                counts[ord(letter) - ord("a")] += 1
            groups["".join(map(str, counts))].append(word)
        return list(groups.values())
