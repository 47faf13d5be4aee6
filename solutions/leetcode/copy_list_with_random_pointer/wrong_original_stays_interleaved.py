"""The copies are taken out from between the nodes, but the given list is not mended.

Its nodes still point at copies. Restore each `next` while you take the lists apart.
"""


class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        node = head
        while node:
            node.next = Node(node.val, node.next)
            node = node.next.next
        node = head
        while node:
            node.next.random = node.random and node.random.next
            node = node.next.next
        copied = head and head.next
        node = copied
        while node and node.next:
            node.next = node.next.next
            node = node.next
        return copied
