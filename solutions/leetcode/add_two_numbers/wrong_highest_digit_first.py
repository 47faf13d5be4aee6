"""The digits of the sum come highest first.

The lowest digit comes first in the answer too. Building a list by putting nodes at its
front turns the order round.
"""


class Solution:
    def addTwoNumbers(
        self, l1: Optional[ListNode], l2: Optional[ListNode]
    ) -> Optional[ListNode]:
        head, carry = None, 0
        while l1 or l2 or carry:
            total = (l1.val if l1 else 0) + (l2.val if l2 else 0) + carry
            carry = total // 10
            head = ListNode(total % 10, head)
            l1, l2 = l1 and l1.next, l2 and l2.next
        return head
