"""The Counter belongs to the class and goes on counting in the next call.

What stands in the class body is made once. Count in the method.
"""


class Solution:
    counts = Counter()

    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        self.counts.update(nums)
        return [number for number, _ in self.counts.most_common(k)]
