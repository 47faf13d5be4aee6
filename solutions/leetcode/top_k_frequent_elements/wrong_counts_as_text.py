"""Compares the counts as text, and "10" sorts before "9".

Building the sort key as a string orders it letter by letter. Leave numbers numbers; a
tuple joins several into one key.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)
        return sorted(counts, key=lambda number: f"{counts[number]}:{number}")[-k:]
