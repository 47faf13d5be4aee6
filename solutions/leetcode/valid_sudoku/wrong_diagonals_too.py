"""Applies a rule of another puzzle: here the diagonals may repeat a digit.

Check what the statement says, no more. A rule too many rejects valid boards.
"""


class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        boxes = [
            [board[r + i][c + j] for i in range(3) for j in range(3)]
            for r in (0, 3, 6)
            for c in (0, 3, 6)
        ]
        diagonals = [
            [board[i][i] for i in range(9)],
            [board[i][8 - i] for i in range(9)],
        ]
        for unit in [*board, *zip(*board), *boxes, *diagonals]:
            digits = [cell for cell in unit if cell != "."]
            if len(set(digits)) < len(digits):
                return False
        return True
