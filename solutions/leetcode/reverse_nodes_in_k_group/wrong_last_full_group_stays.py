"""A group is reversed only if a node follows it, so the last full one may stay.

Exactly k nodes left are a full group. Count nodes, not links.
"""


class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        dummy = before = ListNode(next=head)
        while True:
            behind = before.next
            for _ in range(k):
                behind = behind and behind.next
            if behind is None:
                return dummy.next
            first = node = before.next
            done = behind
            while node is not behind:
                node.next, done, node = done, node, node.next
            before.next, before = done, first
