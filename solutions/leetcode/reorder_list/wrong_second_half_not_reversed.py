"""The second half is woven in from its front, not from its end.

`[1, 2, 3, 4]` becomes `1 3 2 4`. The last node is wanted first: reverse the half.
"""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow = fast = head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        back = slow.next
        slow.next = None
        front = head
        while back:
            front.next, front = back, front.next
            back.next, back = front, back.next
