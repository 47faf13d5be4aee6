class Solution:
    def isIsomorphic(self, s: str, t: str) -> bool:
        """Tell whether replacing characters one for one turns s into t."""
        raise NotImplementedError
