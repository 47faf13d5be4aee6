"""Where the heads are equal, both are stepped over and one is kept.

Merging keeps every node: two equal values are two nodes. Take either of them and leave
the other for the next step.
"""


class Solution:
    def mergeTwoLists(
        self, list1: Optional[ListNode], list2: Optional[ListNode]
    ) -> Optional[ListNode]:
        dummy = last = ListNode()
        while list1 and list2:
            if list1.val == list2.val:
                list2 = list2.next
            elif list1.val < list2.val:
                last.next = last = list1
                list1 = list1.next
            else:
                last.next = last = list2
                list2 = list2.next
        last.next = list1 or list2
        return dummy.next
