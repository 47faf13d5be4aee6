"""A random link that leads ahead becomes None: its copy is not made yet.

One walk cannot set links to what does not exist. Make all copies first, or make each
one when it is first asked for.
"""


class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        copies = {None: None}
        dummy = last = Node(0)
        while head:
            last.next = last = copies[head] = Node(head.val)
            last.random = copies.get(head.random)
            head = head.next
        return dummy.next
