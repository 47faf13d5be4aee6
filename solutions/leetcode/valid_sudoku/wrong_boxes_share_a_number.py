"""Numbers the boxes by adding row and column of the box, which several share.

The boxes (0, 1) and (1, 0) both come out as 1. Use the pair itself, or a number that no
two share: `r // 3 * 3 + c // 3`.
"""


class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        rows, columns, boxes = (defaultdict(set) for _ in range(3))
        for r in range(9):
            for c in range(9):
                digit = board[r][c]
                if digit == ".":
                    continue
                box = r // 3 + c // 3
                if digit in rows[r] or digit in columns[c] or digit in boxes[box]:
                    return False
                rows[r].add(digit)
                columns[c].add(digit)
                boxes[box].add(digit)
        return True
