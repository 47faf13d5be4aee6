"""Writes the rows one behind the other first. That alone is O(m n)."""


class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        numbers = [number for row in matrix for number in row]
        i = bisect_left(numbers, target)
        return i < len(numbers) and numbers[i] == target
