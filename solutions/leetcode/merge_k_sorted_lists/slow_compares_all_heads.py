"""Looks at all k heads for each node: O(n * k). A heap takes O(log k) for each."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        dummy = last = ListNode()
        lists = [head for head in lists if head]
        while lists:
            i = min(range(len(lists)), key=lambda i: lists[i].val)
            last.next = last = lists[i]
            lists[i] = lists[i].next
            if not lists[i]:
                lists.pop(i)
        return dummy.next
