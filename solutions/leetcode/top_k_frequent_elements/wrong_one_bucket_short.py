"""n buckets go from count 0 to n - 1; a number that fills the list counts n.

IndexError, if all are equal. Count both ends: 0 to n are n + 1 buckets.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        buckets = [[] for _ in nums]
        for number, count in Counter(nums).items():
            buckets[count].append(number)
        ranked = [number for bucket in reversed(buckets) for number in bucket]
        return ranked[:k]
