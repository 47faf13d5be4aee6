"""Inserts each node of one list into the other and looks for its place from the head.

That walk makes it O(n²). The second list is sorted too: the next place can only lie
behind the last one, so go on from there.
"""


class Solution:
    def mergeTwoLists(
        self, list1: Optional[ListNode], list2: Optional[ListNode]
    ) -> Optional[ListNode]:
        dummy = ListNode(next=list1)
        while list2:
            node, list2 = list2, list2.next
            place = dummy
            while place.next and place.next.val < node.val:
                place = place.next
            node.next, place.next = place.next, node
        return dummy.next
