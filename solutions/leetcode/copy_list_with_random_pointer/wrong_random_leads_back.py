"""The copies' random links lead to the old nodes.

A deep copy may lead nowhere into the original. Each link has to be translated: to the
copy of the node it leads to.
"""


class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        dummy = last = Node(0)
        while head:
            last.next = Node(head.val, None, head.random)
            last, head = last.next, head.next
        return dummy.next
