# LeetCode defines this class; it is there when your code runs.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        """Reorder the list in place: first, last, second, last but one, and so on."""
        raise NotImplementedError
