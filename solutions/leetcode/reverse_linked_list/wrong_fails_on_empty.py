"""An empty list breaks it: None has no `next`.

The first node is treated before the loop, so there has to be one. Start so that nothing
is special (`done = None`, `node = head`), and the empty list needs no line of its own.
"""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        done, node = head, head.next
        done.next = None
        while node:
            following = node.next
            node.next = done
            done, node = node, following
        return done
