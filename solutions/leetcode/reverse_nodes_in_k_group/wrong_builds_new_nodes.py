"""The values are reversed in a Python list, and new nodes are built from it.

The result reads right, but none of the given nodes is in it: the task is to link those
anew. Keep the nodes in the list instead of their values, and the rest can stay.
"""


class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        values = []
        while head:
            values.append(head.val)
            head = head.next
        for i in range(0, len(values) - k + 1, k):
            values[i : i + k] = reversed(values[i : i + k])
        for value in reversed(values):
            head = ListNode(value, head)
        return head
