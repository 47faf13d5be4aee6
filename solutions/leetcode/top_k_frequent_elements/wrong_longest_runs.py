"""`groupby` on a list that is not sorted measures runs, not counts.

It puts neighbours together only, and a number's later run replaces the earlier one.
Sort first, or count with a Counter.
"""


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        runs = {number: len(list(run)) for number, run in groupby(nums)}
        return nlargest(k, runs, key=runs.get)
