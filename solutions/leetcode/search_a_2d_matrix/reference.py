"""One binary search over all m * n numbers: number k is in row k // n, column k % n."""


class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        """Tell whether target is in the matrix."""
        columns = len(matrix[0])
        low, high = 0, len(matrix) * columns - 1
        while low <= high:
            middle = (low + high) // 2
            number = matrix[middle // columns][middle % columns]
            if number == target:
                return True
            if number < target:
                low = middle + 1
            else:
                high = middle - 1
        return False
