"""One set for all the rows: `[set()] * 9` holds the same set nine times.

A digit that stands once on the board may stand nowhere else then. A comprehension makes
nine sets.
"""


class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        rows, columns, boxes = ([set()] * 9 for _ in range(3))
        for r in range(9):
            for c in range(9):
                digit = board[r][c]
                if digit == ".":
                    continue
                box = r // 3 * 3 + c // 3
                if digit in rows[r] or digit in columns[c] or digit in boxes[box]:
                    return False
                rows[r].add(digit)
                columns[c].add(digit)
                boxes[box].add(digit)
        return True
