"""Two dicts, there and back: each character has one partner, which has no other one."""


class Solution:
    def isIsomorphic(self, s: str, t: str) -> bool:
        """Tell whether replacing characters one for one turns s into t."""
        partner: dict[str, str] = {}
        origin: dict[str, str] = {}
        for a, b in zip(s, t, strict=True):
            if partner.setdefault(a, b) != b or origin.setdefault(b, a) != a:
                return False
        return True
