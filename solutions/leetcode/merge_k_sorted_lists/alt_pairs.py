"""Merge two and two, as in merge sort, until one list is left."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        if not lists:
            return None
        while len(lists) > 1:
            pairs = zip_longest(lists[::2], lists[1::2])
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
