"""Writes the length in two digits, and a string of a hundred characters needs three.

`zfill(2)` pads and never cuts. Take the width from the constraints, largest value
included.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(str(len(string)).zfill(2) + string for string in strs)

    def decode(self, s: str) -> List[str]:
        strs, i = [], 0
        while i < len(s):
            size = int(s[i : i + 2])
            strs.append(s[i + 2 : i + 2 + size])
            i += 2 + size
        return strs
