"""`%` where `//` is meant: cells at the same place of different boxes are compared.

`r % 3` is the place within a box, `r // 3` the box. Write down rows 0 to 8 with both
beside them if in doubt.
"""


class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        rows, columns, boxes = (defaultdict(set) for _ in range(3))
        for r in range(9):
            for c in range(9):
                digit = board[r][c]
                if digit == ".":
                    continue
                box = (r % 3, c % 3)
                if digit in rows[r] or digit in columns[c] or digit in boxes[box]:
                    return False
                rows[r].add(digit)
                columns[c].add(digit)
                boxes[box].add(digit)
        return True
