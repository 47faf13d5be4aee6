"""Keeps the lists in the class and sends a number: it works on this machine only.

The string is all that travels. Whatever `decode` needs has to stand in it.
"""


class Codec:
    lists = []

    def encode(self, strs: List[str]) -> str:
        self.lists.append(list(strs))
        return str(len(self.lists) - 1)

    def decode(self, s: str) -> List[str]:
        return self.lists[int(s)]
