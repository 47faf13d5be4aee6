"""`nlargest` without a key compares the numbers, where their counts are meant.

Iterating over a Counter gives its keys. Say `key=counts.get`.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)
        return nlargest(k, counts)
