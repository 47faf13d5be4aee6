"""Push the nodes on a stack and pop them off again: they come out in reverse."""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        stack = []
        while head:
            stack.append(head)
            head = head.next
        dummy = last = ListNode()
        while stack:
            last.next = stack.pop()
            last = last.next
        last.next = None
        return dummy.next
