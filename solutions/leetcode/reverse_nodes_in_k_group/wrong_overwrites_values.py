"""The nodes stay where they are, and their values are written over.

The result reads right, but the nodes were to change places, not their values.
"""


class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        nodes, node = [], head
        while node:
            nodes.append(node)
            node = node.next
        for i in range(0, len(nodes) - k + 1, k):
            group = nodes[i : i + k]
            values = [node.val for node in group]
            for node, value in zip(group, reversed(values)):
                node.val = value
        return head
