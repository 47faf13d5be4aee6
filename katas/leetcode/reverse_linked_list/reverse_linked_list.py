# LeetCode defines this class; it is there when your code runs.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        """Return the head of the list in reverse order."""
        raise NotImplementedError
