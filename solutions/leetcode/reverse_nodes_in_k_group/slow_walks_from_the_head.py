"""Walks from the head to each group anew: O(n² / k).

The node before the next group is the one that was first in this one: keep it.
"""


class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        dummy = ListNode(next=head)
        done = 0
        while True:
            before = dummy
            for _ in range(done):
                before = before.next
            nodes, node = [], before.next
            while node and len(nodes) < k:
                nodes.append(node)
                node = node.next
            if len(nodes) < k:
                return dummy.next
            for one in reversed(nodes):
                before.next = before = one
            before.next = node
            done += k
