"""One walk; each digit states three facts, and every fact must be new."""


class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        """Tell whether no digit stands twice in a row, a column or a box."""
        seen = set()
        for r, row in enumerate(board):
            for c, digit in enumerate(row):
                if digit == ".":
                    continue
                facts = {
                    ("row", r, digit),
                    ("column", c, digit),
                    ("box", r // 3, c // 3, digit),
                }
                if facts & seen:
                    return False
                seen |= facts
        return True
