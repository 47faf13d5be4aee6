"""Looks at each place whether a letter before it occurs again behind it: O(n²).

Every step walks the rest of the string. One walk finds the last places of all letters.
"""


class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        lengths, start = [], 0
        for i in range(1, len(s) + 1):
            rest = set(s[i:])
            if not any(letter in rest for letter in set(s[start:i])):
                lengths.append(i - start)
                start = i
        return lengths
