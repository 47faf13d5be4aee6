"""The old head still points at the second node, which now points back at it.

Every arrow was turned but the first one, so who walks the list never gets out. The old
head becomes the end: its `next` must be set to None. Check first and last node apart.
"""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if head is None or head.next is None:
            return head
        new_head = self.reverseList(head.next)
        head.next.next = head
        return new_head
