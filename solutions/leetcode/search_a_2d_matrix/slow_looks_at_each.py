"""Looks through row after row. Right, and O(m n): the order goes unused."""


class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        return any(target in row for row in matrix)
