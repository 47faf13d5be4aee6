"""Looks through all the counts for the best, k times over: O(n k).

Right for k of 2 or 3. Where k grows with n, sort once or use a heap.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)
        best = []
        for _ in range(k):
            best.append(max(counts, key=counts.get))
            del counts[best[-1]]
        return best
