"""Count the nodes first, then walk to the one before. Twice the steps, as O(n)."""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        length, node = 0, head
        while node:
            length, node = length + 1, node.next
        if n == length:
            return head.next
        node = head
        for _ in range(length - n - 1):
            node = node.next
        node.next = node.next.next
        return head
