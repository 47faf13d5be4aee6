"""The values are copied into new nodes, and only the first node is kept.

The list reads right from its head, but its other nodes are left behind: in place means
that they are the ones to be linked anew. It also takes memory for a second list.
"""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        values, node = deque(), head.next
        while node:
            values.append(node.val)
            node = node.next
        tail = head
        from_the_back = True
        while values:
            tail.next = ListNode(values.pop() if from_the_back else values.popleft())
            tail = tail.next
            from_the_back = not from_the_back
        tail.next = None
