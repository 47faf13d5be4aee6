"""Turn one arrow at a time: in front of it the reversed part, behind it the rest."""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        """Return the head of the list in reverse order."""
        reversed_part, node = None, head
        while node:
            following = node.next
            node.next = reversed_part
            reversed_part, node = node, following
        return reversed_part
