"""From the top right corner, left or down at each step: O(m + n).

Sorted rows and sorted columns are all that it needs. Here whole rows are in order, so
that each look can halve what is left: in a single long row the walk is a plain scan.
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
