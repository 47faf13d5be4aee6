"""Collects the values by `[value] + values`, which copies all of them each time: O(n²).

A Python list grows cheaply at its end only. Append, and read it backwards.
"""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        values = []
        while head:
            values = [head.val] + values
            head = head.next
        dummy = last = ListNode()
        for value in values:
            last.next = ListNode(value)
            last = last.next
        return dummy.next
