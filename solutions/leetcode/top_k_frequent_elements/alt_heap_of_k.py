"""A heap that holds the best k so far, the least of them on top to be thrown out.

O(n log k) time, and beyond the counts O(k) memory.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts: dict[int, int] = {}
        for number in nums:
            counts[number] = counts.get(number, 0) + 1
        best: list[tuple[int, int]] = []
        for number, count in counts.items():
            heappush(best, (count, number))
            if len(best) > k:
                heappop(best)
        return [number for _, number in best]
