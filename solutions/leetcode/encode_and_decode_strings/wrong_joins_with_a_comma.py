"""Joins with a comma, and the strings may hold commas.

Any character that may come is no separator, unless you escape it. Put the length in
front and you need none.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return ",".join(strs)

    def decode(self, s: str) -> List[str]:
        return s.split(",")
