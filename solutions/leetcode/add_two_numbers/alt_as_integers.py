"""Python's integers have no end: read both, add, and write the digits of the sum."""


class Solution:
    def addTwoNumbers(
        self, l1: Optional[ListNode], l2: Optional[ListNode]
    ) -> Optional[ListNode]:
        total = self.read_number(l1) + self.read_number(l2)
        head = None
        for digit in str(total):
            head = ListNode(int(digit), head)
        return head

    def read_number(self, node):
        text = ""
        while node:
            text = str(node.val) + text
            node = node.next
        return int(text)
