"""Looks for each random node's place in a list of all nodes: O(n²).

`index` walks the list. A dict from node to copy answers at once.
"""


class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        copies = [Node(node.val) for node in nodes]
        for i, node in enumerate(nodes):
            copies[i].next = copies[i + 1] if i + 1 < len(copies) else None
            if node.random:
                copies[i].random = copies[nodes.index(node.random)]
        return copies[0] if copies else None
