"""No number occurs more than n times, so a bucket for each count sorts them in O(n)."""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        """Return the k numbers that occur most often, in any order."""
        buckets: list[list[int]] = [[] for _ in range(len(nums) + 1)]
        for number, count in Counter(nums).items():
            buckets[count].append(number)
        ranked = chain.from_iterable(reversed(buckets))
        return list(islice(ranked, k))
