"""Collects the values by `[*values, node.val]`, a copy of all of them each time: O(n²).

A Python list grows cheaply at its end by `append`; it need not be built anew.
"""


class Solution:
    def mergeTwoLists(
        self, list1: Optional[ListNode], list2: Optional[ListNode]
    ) -> Optional[ListNode]:
        values = []
        for node in (list1, list2):
            while node:
                values = [*values, node.val]
                node = node.next
        result = None
        for value in sorted(values, reverse=True):
            result = ListNode(value, result)
        return result
