"""Removes the spaces and leaves the punctuation in.

`no, on` is a palindrome, its comma notwithstanding. Say what you keep rather than what
you throw away: the list of what you keep is short.
"""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = s.replace(" ", "").lower()
        return kept == kept[::-1]
