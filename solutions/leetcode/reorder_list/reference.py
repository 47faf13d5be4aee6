"""Cut in the middle, turn the second half round, and take from the two in turns."""


class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        """Reorder the list in place: first, last, second, last but one, and so on."""
        slow = fast = head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        back, rest = None, slow.next
        slow.next = None
        while rest:
            rest.next, back, rest = back, rest, rest.next
        front = head
        while back:
            front.next, front = back, front.next
            back.next, back = front, back.next
