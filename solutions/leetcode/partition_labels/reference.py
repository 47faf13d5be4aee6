"""A part ends where all of its letters have occurred for the last time."""


class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        """Return the lengths of the most parts that share no letter."""
        last = {letter: i for i, letter in enumerate(s)}
        lengths = []
        start = end = 0
        for i, letter in enumerate(s):
            end = max(end, last[letter])
            if i == end:
                lengths.append(end - start + 1)
                start = i + 1
        return lengths
