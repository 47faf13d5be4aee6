"""The library knows how: `copy.deepcopy` keeps a dict of what it has copied."""


class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        return copy.deepcopy(head)
