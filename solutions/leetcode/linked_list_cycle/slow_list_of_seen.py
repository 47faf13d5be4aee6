"""Remembers the nodes in a list, and `in` walks all of it at each step: O(n²).

A set answers the same question in O(1).
"""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        seen = []
        while head:
            if head in seen:
                return True
            seen.append(head)
            head = head.next
        return False
