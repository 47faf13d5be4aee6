"""Takes one character from each end; a deque gives either in O(1)."""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = deque(filter(str.isalnum, s.lower()))
        while len(kept) > 1:
            if kept.popleft() != kept.pop():
                return False
        return True
