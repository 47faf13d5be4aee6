"""The reversed part lives on the object, and the next call goes on from it.

What a call builds belongs in local names. On `self` it outlives the call, so the second
list comes back with the first one hanging behind it.
"""


class Solution:
    def __init__(self) -> None:
        self.done = None

    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        while head:
            following = head.next
            head.next = self.done
            self.done = head
            head = following
        return self.done
