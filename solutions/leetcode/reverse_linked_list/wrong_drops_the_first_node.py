"""The walk begins at the second node, and the first one is left behind.

It looks as if the head had nothing to turn. It has: its arrow becomes the None at the
end of the new list, so begin with nothing reversed and with `node = head`.
"""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if head is None or head.next is None:
            return head
        done, node = None, head.next
        while node:
            following = node.next
            node.next = done
            done, node = node, following
        return done
