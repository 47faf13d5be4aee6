"""Looks at rows and boxes and not at the columns.

Three rules that look alike tempt one to copy a block, and one copy gets lost. A helper
that judges nine cells, called for each rule, shows what is missing.
"""


class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        boxes = [
            [board[r + i][c + j] for i in range(3) for j in range(3)]
            for r in (0, 3, 6)
            for c in (0, 3, 6)
        ]
        for unit in board + boxes:
            digits = [cell for cell in unit if cell != "."]
            if len(set(digits)) < len(digits):
                return False
        return True
