"""Reverse the first group and hang the rest, done alike, behind it. O(n / k) frames."""


class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        end = head
        for _ in range(k):
            if not end:
                return head
            end = end.next
        done = self.reverseKGroup(end, k)
        while head is not end:
            head.next, done, head = done, head, head.next
        return done
