"""The stack is a default argument, so it outlives the call.

A default is made once, when `def` runs, and every call shares it: the second list comes
back with the first one's values in it. Make the list inside the function.
"""


class Solution:
    def reverseList(
        self, head: Optional[ListNode], values: List[int] = []
    ) -> Optional[ListNode]:
        while head:
            values.append(head.val)
            head = head.next
        result = None
        for value in values:
            result = ListNode(value, result)
        return result
