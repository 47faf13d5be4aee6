"""An empty list breaks it: None has no `val`.

The first node is chosen before the loop, so both lists must have one. A dummy node
spares you that choice.
"""


class Solution:
    def mergeTwoLists(
        self, list1: Optional[ListNode], list2: Optional[ListNode]
    ) -> Optional[ListNode]:
        if list2.val < list1.val:
            list1, list2 = list2, list1
        head = last = list1
        list1 = list1.next
        while list1 and list2:
            if list1.val <= list2.val:
                last.next, list1 = list1, list1.next
            else:
                last.next, list2 = list2, list2.next
            last = last.next
        last.next = list1 or list2
        return head
