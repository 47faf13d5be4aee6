"""On the way back from the end, recursion counts the nodes. O(n) frames."""


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        def strip(node):
            if node is None:
                return None, 0
            node.next, behind = strip(node.next)
            return (node.next if behind + 1 == n else node), behind + 1

        return strip(head)[0]
