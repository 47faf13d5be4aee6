"""The carry that is left when both lists have ended is dropped.

`5 + 5` needs a digit that neither list has. Let the loop run while there is a carry.
"""


class Solution:
    def addTwoNumbers(
        self, l1: Optional[ListNode], l2: Optional[ListNode]
    ) -> Optional[ListNode]:
        dummy = last = ListNode()
        carry = 0
        while l1 or l2:
            total = (l1.val if l1 else 0) + (l2.val if l2 else 0) + carry
            carry, digit = divmod(total, 10)
            last.next = last = ListNode(digit)
            l1, l2 = l1 and l1.next, l2 and l2.next
        return dummy.next
