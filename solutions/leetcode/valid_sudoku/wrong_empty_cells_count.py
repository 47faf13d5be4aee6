"""Takes the dot for a digit, so two empty cells in a row are a clash.

Only digits count. Skip the empty cells before you compare.
"""


class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        boxes = [
            [board[r + i][c + j] for i in range(3) for j in range(3)]
            for r in (0, 3, 6)
            for c in (0, 3, 6)
        ]
        return all(len(set(unit)) == 9 for unit in [*board, *zip(*board), *boxes])
