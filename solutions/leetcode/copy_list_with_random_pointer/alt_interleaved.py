"""Each copy is put behind its original, so `random.next` is the copy. No dict."""


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
        dummy = last = Node(0)
        node = head
        while node:
            last.next = last = node.next
            node.next = last.next
            node = node.next
        return dummy.next
