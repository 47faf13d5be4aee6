# kata: generate_parentheses
class Solution:
    @cache
    def generateParenthesis(self, n):
        if not n:
            return ("",)
        return tuple(f"({a}){b}" for i in range(n) for a in self.generateParenthesis(i) for b in self.generateParenthesis(n - 1 - i))
