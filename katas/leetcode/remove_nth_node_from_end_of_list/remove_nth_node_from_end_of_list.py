# LeetCode defines this class; it is there when your code runs.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        """Remove the n-th node from the end and return the head of what is left."""
        raise NotImplementedError
