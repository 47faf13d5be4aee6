"""Hangs the lists behind one another in the order of their heads.

The second list may begin before the first one ends. Only its head is known to be next,
and only for one step.
"""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        dummy = last = ListNode()
        for head in sorted(filter(None, lists), key=lambda head: head.val):
            last.next = head
            while last.next:
                last = last.next
        return dummy.next
