"""`Counter.most_common(k)` keeps the k best in a heap: O(n log k), and one line.

Say it first in an interview, with what it does inside.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        return [number for number, _ in Counter(nums).most_common(k)]
