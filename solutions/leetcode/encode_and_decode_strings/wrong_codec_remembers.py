"""Keeps the list in the object, where another machine's codec does not have it.

The string is all that travels. Whatever `decode` needs has to stand in it.
"""


class Codec:
    def __init__(self):
        self.strs = []

    def encode(self, strs: List[str]) -> str:
        self.strs = strs
        return "".join(strs)

    def decode(self, s: str) -> List[str]:
        return self.strs
