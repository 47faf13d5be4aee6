"""Hang the smaller head behind a dummy, again and again, then what is left over."""


class Solution:
    def mergeTwoLists(
        self, list1: Optional[ListNode], list2: Optional[ListNode]
    ) -> Optional[ListNode]:
        """Return the head of one sorted list with the values of both."""
        dummy = last = ListNode()
        while list1 and list2:
            if list1.val <= list2.val:
                last.next, list1 = list1, list1.next
            else:
                last.next, list2 = list2, list2.next
            last = last.next
        last.next = list1 or list2
        return dummy.next
