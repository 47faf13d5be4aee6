"""The fast pointer steps twice, and only its first step is checked.

With an odd step left, `fast.next` is None and has no `next`. Check both `fast` and
`fast.next` before each double step.
"""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        slow = fast = head
        while fast:
            slow, fast = slow.next, fast.next.next
            if slow is fast:
                return True
        return False
