"""Returns how often the k best occur, and not which numbers they are.

A heap of pairs is ordered by what stands first in them, and the answer is what stands
second. Mind which you take out.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        pairs = [(count, number) for number, count in Counter(nums).items()]
        return [pair[0] for pair in nlargest(k, pairs)]
