"""Removes the n-th node from the front.

In a list of three the second is the same from both sides, and a single example can hide
it. The statement counts from the end.
"""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = before = ListNode(next=head)
        for _ in range(n - 1):
            before = before.next
        before.next = before.next.next
        return dummy.next
