"""The arrow is turned before anyone has noted where it pointed.

`node.next = done` overwrites the only way to the rest of the list, so the next step
goes backwards and the loop ends after one node. Save `node.next` in a name of its own
first.
"""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        done, node = None, head
        while node:
            node.next = done
            done = node
            node = node.next
        return done
