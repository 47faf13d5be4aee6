"""Floyd on the arrows i -> nums[i]: the walk from 0 enters a cycle at the duplicate."""


class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        """Return the one number that occurs more than once."""
        slow, fast = nums[0], nums[nums[0]]
        while slow != fast:
            slow, fast = nums[slow], nums[nums[fast]]
        start = 0
        while start != slow:
            start, slow = nums[start], nums[slow]
        return start
