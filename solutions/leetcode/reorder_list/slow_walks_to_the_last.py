"""Walks to the last node for each pair: O(n²).

A singly linked list has no way back, so make one: reverse the second half once.
"""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        while head.next and head.next.next:
            before = head
            while before.next.next:
                before = before.next
            last, before.next = before.next, None
            last.next, head.next = head.next, last
            head = last.next
