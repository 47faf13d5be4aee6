"""Returns pairs of number and count, as `most_common` gives them.

Only the numbers are asked for: unpack each pair and drop the count.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        return Counter(nums).most_common(k)
