"""New nodes throughout; the given lists stay as they were, at O(n) memory."""


class Solution:
    def mergeTwoLists(
        self, list1: Optional[ListNode], list2: Optional[ListNode]
    ) -> Optional[ListNode]:
        dummy = last = ListNode()
        while list1 or list2:
            if list2 is None or (list1 and list1.val < list2.val):
                last.next, list1 = ListNode(list1.val), list1.next
            else:
                last.next, list2 = ListNode(list2.val), list2.next
            last = last.next
        return dummy.next
