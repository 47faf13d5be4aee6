"""The list is reversed well, and then the wrong name is returned.

When the loop is over, the walking name has run off the end and is None; the new head is
the node it stood on before. Ask at the end of every loop what each name means now.
"""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        done = None
        while head:
            following = head.next
            head.next = done
            done = head
            head = following
        return head
