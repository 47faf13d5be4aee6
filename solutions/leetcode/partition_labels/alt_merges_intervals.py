"""From first to last place, each letter is an interval; merge those that overlap."""


class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        merged = []
        for letter in dict.fromkeys(s):  # in the order of their first places
            first, last = s.index(letter), s.rindex(letter)
            if merged and first < merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], last)
            else:
                merged.append([first, last])
        return [last - first + 1 for first, last in merged]
