"""Facts of different kinds go into one set in the same form, and get mixed up.

"Row 1 has a 2" and "column 2 has a 1" are both `12`. Let the key say which kind it is,
or use a set a kind.
"""


class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        seen = set()
        for r in range(9):
            for c in range(9):
                digit = board[r][c]
                if digit == ".":
                    continue
                for fact in (f"{r}{digit}", f"{digit}{c}", f"{r // 3}{digit}{c // 3}"):
                    if fact in seen:
                        return False
                    seen.add(fact)
        return True
