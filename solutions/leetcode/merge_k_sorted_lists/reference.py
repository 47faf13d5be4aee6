"""A heap of the lists' heads: pop the smallest node, push the one behind it."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        """Return the head of one sorted list with the values of all lists."""
        heads = [(head.val, i, head) for i, head in enumerate(lists) if head]
        heapify(heads)
        dummy = last = ListNode()
        while heads:
            _, i, node = heappop(heads)
            last.next = last = node
            if node.next:
                heappush(heads, (node.next.val, i, node.next))
        return dummy.next
