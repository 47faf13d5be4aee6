"""The second list is hung behind the first, and nobody compares any values.

Two sorted lists in a row are no sorted list. Each step must choose between two heads.
"""


class Solution:
    def mergeTwoLists(
        self, list1: Optional[ListNode], list2: Optional[ListNode]
    ) -> Optional[ListNode]:
        if not list1:
            return list2
        last = list1
        while last.next:
            last = last.next
        last.next = list2
        return list1
