class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        """Return the value of an expression in reverse Polish notation."""
        raise NotImplementedError
