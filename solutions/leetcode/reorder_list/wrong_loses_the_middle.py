"""With an odd number of nodes, the one in the middle is lost.

The halves are cut *before* the middle here and woven only while both have nodes. Let
the first half be the longer one, or hang on what is left.
"""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = []
        node = head
        while node:
            nodes.append(node)
            node = node.next
        low, high = 0, len(nodes) - 1
        last = None
        while low < high:
            nodes[low].next = nodes[high]
            if last:
                last.next = nodes[low]
            last = nodes[high]
            low, high = low + 1, high - 1
        if last:
            last.next = None
