"""Recursion: reverse the rest, then hang this node behind what is now the rest's end.

The rest's end is still `head.next`. O(n) frames, so long lists need a raised recursion
limit in Python; say so when you offer it.
"""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if head is None or head.next is None:
            return head
        new_head = self.reverseList(head.next)
        head.next.next = head
        head.next = None
        return new_head
