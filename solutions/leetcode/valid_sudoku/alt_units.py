"""Lists the 27 groups of nine cells and asks each whether anything repeats."""


class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        columns = [list(column) for column in zip(*board, strict=True)]
        boxes = [
            [board[r + i][c + j] for i in range(3) for j in range(3)]
            for r in range(0, 9, 3)
            for c in range(0, 9, 3)
        ]
        return all(self._differ(unit) for unit in board + columns + boxes)

    def _differ(self, unit: List[str]) -> bool:
        digits = [cell for cell in unit if cell != "."]
        return len(digits) == len(set(digits))
