"""Walks from the top left corner, where both ways lead to larger numbers.

Then no step excludes anything. Start where one way leads up and the other down: at the
top right or the bottom left.
"""


class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        row = column = 0
        while row < len(matrix) and column < len(matrix[0]):
            if matrix[row][column] == target:
                return True
            if matrix[row][column] < target:
                column += 1
            else:
                row += 1
        return False
