"""Sorts by count and takes the first k: those are the rarest.

Sorting goes upwards. Take the last k, or say `reverse=True`.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)
        return sorted(counts, key=counts.get)[:k]
