"""Sorted first, and then rebuilt at each step by `merged + [interval]`: O(n²) copies.

`+` makes a new list of all that is there already. `append` does not.
"""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        for start, end in sorted(intervals):
            if merged and start <= merged[-1][1]:
                last = [merged[-1][0], max(merged[-1][1], end)]
                merged = [list(interval) for interval in merged[:-1]] + [last]
            else:
                merged = [list(interval) for interval in merged] + [[start, end]]
        return merged
