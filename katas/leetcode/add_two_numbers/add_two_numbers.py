# LeetCode defines this class; it is there when your code runs.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next


class Solution:
    def addTwoNumbers(
        self, l1: Optional[ListNode], l2: Optional[ListNode]
    ) -> Optional[ListNode]:
        """Return the sum of two numbers given by their digits, lowest first."""
        raise NotImplementedError
