"""Separates by a character beyond the 256 that may come: short, if the promise holds.

Say aloud that you rely on it. For the empty list it would need something more, since
that and a single empty string look alike.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "\u2016".join(strs)

    def decode(self, s: str) -> List[str]:
        return s.split("\u2016")
