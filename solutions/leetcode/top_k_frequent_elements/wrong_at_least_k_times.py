"""Takes k for a number of occurrences: all that occur at least k times.

k says how many numbers to return. Put the statement's parameters in your own words
before you code.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        return [number for number, count in Counter(nums).items() if count >= k]
