"""A digit and the carry here; recursion adds the lists that follow."""


class Solution:
    def addTwoNumbers(
        self, l1: Optional[ListNode], l2: Optional[ListNode], carry: int = 0
    ) -> Optional[ListNode]:
        if not l1 and not l2 and not carry:
            return None
        total = (l1.val if l1 else 0) + (l2.val if l2 else 0) + carry
        rest = self.addTwoNumbers(l1 and l1.next, l2 and l2.next, total // 10)
        return ListNode(total % 10, rest)
