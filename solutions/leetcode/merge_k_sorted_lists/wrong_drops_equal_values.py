"""Collects the values in a set, and equal ones come out once.

All nodes count, however many share a value.
"""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        values = set()
        for head in lists:
            while head:
                values.add(head.val)
                head = head.next
        result = None
        for value in sorted(values, reverse=True):
            result = ListNode(value, result)
        return result
