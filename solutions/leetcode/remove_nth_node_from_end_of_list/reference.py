"""A pointer runs n nodes ahead; when it is through, the other is before the node."""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        """Remove the n-th node from the end and return the head of what is left."""
        dummy = before = ListNode(next=head)
        ahead = head
        for _ in range(n):
            ahead = ahead.next
        while ahead:
            before, ahead = before.next, ahead.next
        before.next = before.next.next
        return dummy.next
