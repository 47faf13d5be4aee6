"""The loop stops at the last node instead of behind it.

`while node.next` is over while `node` still has to be turned. Use it to *stand on* the
last node; to *handle* every node, write `while node`. Try it on a list of one.
"""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if head is None:
            return None
        done, node = None, head
        while node.next:
            following = node.next
            node.next = done
            done, node = node, following
        return done
