"""Two searches: for the last row that begins at or below the target, then within it."""


class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        i = bisect_right(matrix, target, key=lambda row: row[0]) - 1
        if i < 0:
            return False
        j = bisect_left(matrix[i], target)
        return j < len(matrix[i]) and matrix[i][j] == target
