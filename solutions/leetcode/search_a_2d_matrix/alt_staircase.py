"""From the top right corner, left or down at each step: O(m + n).

A class worse than two searches, yet so few steps at this size that both will do. It
needs less of the matrix: sorted rows and sorted columns.
"""


class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        row, column = 0, len(matrix[0]) - 1
        while row < len(matrix) and column >= 0:
            if matrix[row][column] == target:
                return True
            if matrix[row][column] > target:
                column -= 1
            else:
                row += 1
        return False
