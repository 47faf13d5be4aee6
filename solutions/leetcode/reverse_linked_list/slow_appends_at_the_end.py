"""Recursion that hangs each node on the end of the reversed rest, walking to that end.

The walk makes it O(n²). It is not needed: the end of the reversed rest is the node that
came right after this one, and `head.next` still points at it.
"""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if head is None or head.next is None:
            return head
        new_head = last = self.reverseList(head.next)
        while last.next:
            last = last.next
        head.next, last.next = None, head
        return new_head
