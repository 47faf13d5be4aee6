class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        """Return all well-formed strings of n pairs of parentheses, in any order."""
        raise NotImplementedError
