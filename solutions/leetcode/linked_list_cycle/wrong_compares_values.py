"""A value seen twice is taken for a node seen twice.

Values may repeat. Remember the nodes themselves, or compare them by `is`.
"""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        seen = set()
        while head:
            if head.val in seen:
                return True
            seen.add(head.val)
            head = head.next
        return False
