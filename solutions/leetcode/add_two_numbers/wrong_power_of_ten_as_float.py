"""The numbers are put together by floats, which hold some 16 digits.

`10.0 ** place` or `/` makes a float, and the low digits of a long number are gone. Stay
with integers: `//` and `10**place`.
"""


class Solution:
    def addTwoNumbers(
        self, l1: Optional[ListNode], l2: Optional[ListNode]
    ) -> Optional[ListNode]:
        total, place = 0, 1.0
        while l1 or l2:
            total += ((l1.val if l1 else 0) + (l2.val if l2 else 0)) * place
            place *= 10
            l1, l2 = l1 and l1.next, l2 and l2.next
        head = None
        for digit in str(int(total)):
            head = ListNode(int(digit), head)
        return head
