"""Hangs on the rest of the longer list as it is, and the carry goes missing there.

99 + 1: after the first digit one list has ended, but the carry still runs through the
other.
"""


class Solution:
    def addTwoNumbers(
        self, l1: Optional[ListNode], l2: Optional[ListNode]
    ) -> Optional[ListNode]:
        dummy = last = ListNode()
        carry = 0
        while l1 and l2:
            carry, digit = divmod(l1.val + l2.val + carry, 10)
            last.next = last = ListNode(digit)
            l1, l2 = l1.next, l2.next
        last.next = l1 or l2
        if last.next:
            last.next.val += carry
        elif carry:
            last.next = ListNode(carry)
        return dummy.next
