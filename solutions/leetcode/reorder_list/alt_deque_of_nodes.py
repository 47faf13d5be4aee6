"""All nodes in a deque: take one from either end in turns. O(n) memory."""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = deque()
        while head:
            nodes.append(head)
            head = head.next
        last = nodes.popleft()
        while nodes:
            last.next = nodes.pop()
            last = last.next
            if nodes:
                last.next = nodes.popleft()
                last = last.next
        last.next = None
