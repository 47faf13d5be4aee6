"""Misses a target that begins a row: it searches the row above.

The row wanted is the last one whose first number is at most the target, equality
included: `bisect_right` minus one, not `bisect_left` minus one.
"""


class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        i = bisect_left(matrix, target, key=lambda row: row[0]) - 1
        j = bisect_left(matrix[i], target)
        return j < len(matrix[i]) and matrix[i][j] == target
