# LeetCode defines this class; it is there when your code runs.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next


class Solution:
    def mergeTwoLists(
        self, list1: Optional[ListNode], list2: Optional[ListNode]
    ) -> Optional[ListNode]:
        """Return the head of one sorted list with the values of both."""
        raise NotImplementedError
