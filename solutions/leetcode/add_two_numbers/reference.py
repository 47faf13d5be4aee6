"""Addition as on paper: digit by digit, until both lists and the carry are used up."""


class Solution:
    def addTwoNumbers(
        self, l1: Optional[ListNode], l2: Optional[ListNode]
    ) -> Optional[ListNode]:
        """Return the sum of two numbers given by their digits, lowest first."""
        dummy = last = ListNode()
        total = 0
        while l1 or l2 or total:
            if l1:
                total, l1 = total + l1.val, l1.next
            if l2:
                total, l2 = total + l2.val, l2.next
            last.next = ListNode(total % 10)
            last = last.next
            total //= 10
        return dummy.next
