"""The group before is not hung onto the reversed one, so nodes in between are lost.

After a reversal two links need mending: from the node before the group and from the
group's new last node.
"""


class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        result, node = None, head
        while node:
            end = node
            for _ in range(k):
                if end is None:
                    return result or head
                end = end.next
            done = end
            while node is not end:
                node.next, done, node = done, node, node.next
            result = result or done
        return result
