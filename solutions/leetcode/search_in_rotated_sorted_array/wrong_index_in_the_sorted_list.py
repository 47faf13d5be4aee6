"""Returns where the target stands once the list is sorted again.

The index asked for is the one in the list as it was given.
"""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        ordered = sorted(nums)
        i = bisect_left(ordered, target)
        return i if i < len(ordered) and ordered[i] == target else -1
