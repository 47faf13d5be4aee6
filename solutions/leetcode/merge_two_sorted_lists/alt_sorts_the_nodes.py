"""Collect the nodes, sort them, link them anew: Timsort merges two runs in O(n)."""


class Solution:
    def mergeTwoLists(
        self, list1: Optional[ListNode], list2: Optional[ListNode]
    ) -> Optional[ListNode]:
        nodes = []
        for node in (list1, list2):
            while node:
                nodes.append(node)
                node = node.next
        nodes.sort(key=lambda node: node.val)
        for node, following in pairwise(nodes):
            node.next = following
        if not nodes:
            return None
        nodes[-1].next = None
        return nodes[0]
