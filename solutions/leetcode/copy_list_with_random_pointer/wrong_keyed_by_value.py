"""The dict is keyed by value, so equal values share a copy.

Two nodes may hold the same value and still be two nodes. Nodes hash by identity: use
the node itself as the key.
"""


class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        copies = {}
        dummy = last = Node(0)
        node = head
        while node:
            last.next = last = copies[node.val] = Node(node.val)
            node = node.next
        node, last = head, dummy.next
        while node:
            last.random = copies[node.random.val] if node.random else None
            node, last = node.next, last.next
        return dummy.next
