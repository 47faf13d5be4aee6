"""Look k nodes ahead; if they are there, turn their arrows and mend the two ends."""


class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        """Reverse the nodes in groups of k and return the new head."""
        dummy = before = ListNode(next=head)
        while True:
            behind = before.next
            for _ in range(k):
                if behind is None:
                    return dummy.next
                behind = behind.next
            first = node = before.next
            done = behind
            while node is not behind:
                node.next, done, node = done, node, node.next
            before.next, before = done, first
