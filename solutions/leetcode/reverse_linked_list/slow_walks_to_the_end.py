"""Cuts the last node off, again and again, and walks the whole list to find it: O(n²).

A singly linked list is cheap at its head only. Work at the head and let what you take
off there become the other list's head: taking off and putting on reverse by themselves.
"""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        dummy = last = ListNode()
        while head and head.next:
            node = head
            while node.next.next:
                node = node.next
            last.next = last = node.next
            node.next = None
        last.next = head
        return dummy.next
