"""The part ends at the last place of its first letter.

Other letters in the part may reach further. Let the end grow with each of them.
"""


class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        lengths, start = [], 0
        while start < len(s):
            end = s.rindex(s[start])
            lengths.append(end - start + 1)
            start = end + 1
        return lengths
