"""The values are sorted downwards, since the examples happen to count upwards.

Reversing is about positions and never looks at a value. Make up an example of your own
in which the values are in no order, and run it in your head before you write.
"""


class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        values = []
        while head:
            values.append(head.val)
            head = head.next
        result = None
        for value in sorted(values):
            result = ListNode(value, result)
        return result
