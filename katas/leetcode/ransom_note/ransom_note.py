class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        """Tell whether the note can be made from letters of the magazine."""
        raise NotImplementedError
