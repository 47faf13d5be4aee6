class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        """Tell whether no digit stands twice in a row, a column or a box."""
        raise NotImplementedError
