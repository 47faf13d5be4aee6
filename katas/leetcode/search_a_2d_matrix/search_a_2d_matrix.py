class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        """Tell whether target is in the matrix."""
        raise NotImplementedError
