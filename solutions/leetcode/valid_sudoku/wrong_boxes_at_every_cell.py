"""Looks at every square of 3 by 3 cells, not only at the nine boxes.

The boxes lie side by side: their corners are at rows and columns 0, 3 and 6. Step by
three.
"""


class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        boxes = [
            [board[r + i][c + j] for i in range(3) for j in range(3)]
            for r in range(7)
            for c in range(7)
        ]
        for unit in [*board, *zip(*board), *boxes]:
            digits = [cell for cell in unit if cell != "."]
            if len(set(digits)) < len(digits):
                return False
        return True
