"""The nodes seen are marked with 100,000, which is a value that a node may have.

A list that holds it from the start then seems to have been seen. A mark must be a value
that no input can hold, beyond the constraints or of another type; or remember the nodes
themselves.
"""


class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        while head:
            if head.val == 100_000:
                return True
            head.val = 100_000
            head = head.next
        return False
