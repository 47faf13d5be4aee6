"""What is left of the longer list is forgotten.

The loop ends as soon as one list is through. The other still has nodes, all of them
large enough and in order: hang them on in one go.
"""


class Solution:
    def mergeTwoLists(
        self, list1: Optional[ListNode], list2: Optional[ListNode]
    ) -> Optional[ListNode]:
        dummy = last = ListNode()
        while list1 and list2:
            if list1.val <= list2.val:
                last.next, list1 = list1, list1.next
            else:
                last.next, list2 = list2, list2.next
            last = last.next
        last.next = None
        return dummy.next
