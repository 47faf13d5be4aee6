"""The dummy node is returned, and the answer begins with its 0.

The dummy is only a handle to hang the first node on. The list begins at `dummy.next`.
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
        last.next = list1 or list2
        return dummy
