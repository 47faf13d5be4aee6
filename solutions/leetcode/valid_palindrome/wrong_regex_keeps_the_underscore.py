r"""Deletes `\W`, and to a regular expression the underscore is a word character.

`\w` means letters, digits and `_`. Say `[^a-z0-9]`, or ask `isalnum`.
"""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = re.sub(r"\W", "", s.lower())
        return kept == kept[::-1]
