# LeetCode defines this class; it is there when your code runs.
# class ListNode:
#     def __init__(self, x):
#         self.val = x
#         self.next = None


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        """Return whether following next comes back to a node once visited."""
        raise NotImplementedError
