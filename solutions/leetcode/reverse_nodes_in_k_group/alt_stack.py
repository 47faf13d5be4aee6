"""A stack of the group's nodes gives them back last first. O(k) memory."""


class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        dummy = last = ListNode()
        while head:
            group, start = [], head
            while head and len(group) < k:
                group.append(head)
                head = head.next
            if len(group) < k:
                last.next = start
                return dummy.next
            while group:
                last.next = last = group.pop()
        last.next = None
        return dummy.next
