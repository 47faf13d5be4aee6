"""Looks at rows and columns and not at the boxes.

The statement has three rules. Count them off against your code before you say done.
"""


class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        for unit in [*board, *zip(*board)]:
            digits = [cell for cell in unit if cell != "."]
            if len(set(digits)) < len(digits):
                return False
        return True
