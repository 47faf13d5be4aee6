"""Quickselect: part the numbers about a random count, go on where the k-th place is.

O(n) on average, without buckets; only the numbers' counts are compared.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)
        sure: list[int] = []
        left = list(counts)
        while left:
            pivot = counts[random.choice(left)]
            more = [number for number in left if counts[number] > pivot]
            same = [number for number in left if counts[number] == pivot]
            if len(sure) + len(more) > k:
                left = more
                continue
            sure += more
            if len(sure) + len(same) > k or len(sure) == k:
                break
            sure += same
            left = [number for number in left if counts[number] < pivot]
        return sure
