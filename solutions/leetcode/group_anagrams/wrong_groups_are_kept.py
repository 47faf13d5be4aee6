"""The dict belongs to the class, so a second call still holds the first one's words.

What stands in the class body is made once for all instances and calls. Make the dict in
the method.
"""


class Solution:
    groups = defaultdict(list)

    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        for word in strs:
            self.groups["".join(sorted(word))].append(word)
        return list(self.groups.values())
