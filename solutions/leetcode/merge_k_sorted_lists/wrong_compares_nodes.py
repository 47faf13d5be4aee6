"""Puts (value, node) on the heap, and equal values make Python compare two nodes.

They have no order, so that is a TypeError. Put something between that differs: a
counter or the list's number.
"""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heads = [(head.val, head) for head in lists if head]
        heapify(heads)
        dummy = last = ListNode()
        while heads:
            _, node = heappop(heads)
            last.next = last = node
            if node.next:
                heappush(heads, (node.next.val, node.next))
        return dummy.next
