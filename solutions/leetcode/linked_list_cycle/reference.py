"""Floyd: in a cycle, the faster of two runners catches the slower one."""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        """Return whether following next comes back to a node once visited."""
        slow = fast = head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
            if slow is fast:
                return True
        return False
