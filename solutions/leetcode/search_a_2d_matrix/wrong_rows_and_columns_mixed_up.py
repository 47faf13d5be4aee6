"""Divides by the number of rows, and a row holds as many numbers as there are columns.

In a square matrix that makes no difference. Always try one that is none.
"""


class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        m, n = len(matrix), len(matrix[0])
        low, high = 0, m * n - 1
        while low <= high:
            middle = (low + high) // 2
            row, column = divmod(middle, m)
            if row >= m or column >= n:
                return False
            if matrix[row][column] == target:
                return True
            if matrix[row][column] < target:
                low = middle + 1
            else:
                high = middle - 1
        return False
