"""Build a new list from its end: each value goes into a node before those made so far.

The given list stays as it was, at O(n) memory. Offer it where others still hold that
list.
"""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        result = None
        while head:
            result = ListNode(head.val, result)
            head = head.next
        return result
