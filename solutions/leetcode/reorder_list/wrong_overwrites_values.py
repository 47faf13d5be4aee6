"""The nodes stay where they are, and their values are written over.

The result reads right, but whoever holds a node finds another value in it. In place
means that the links change.
"""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        values, node = deque(), head
        while node:
            values.append(node.val)
            node = node.next
        while values:
            head.val = values.popleft()
            head = head.next
            if values:
                head.val = values.pop()
                head = head.next
