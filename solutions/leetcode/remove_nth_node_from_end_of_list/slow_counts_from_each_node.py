"""Counts from each node how many are left to the end: O(n²).

The count shrinks by one from node to node; one walk tells it for all.
"""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = before = ListNode(next=head)
        while before.next:
            left, node = 0, before.next
            while node:
                left, node = left + 1, node.next
            if left == n:
                before.next = before.next.next
                return dummy.next
            before = before.next
