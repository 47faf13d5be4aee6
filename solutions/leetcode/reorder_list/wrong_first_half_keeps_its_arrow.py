"""The first half is never cut off, and the list never ends.

The middle node still points into the second half after that half was turned round. Set
its `next` to None before you weave the halves.
"""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow = fast = head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        back, rest = None, slow
        while rest:
            rest.next, back, rest = back, rest, rest.next
        front = head
        while back:
            front.next, front = back, front.next
            back.next, back = front, back.next
