"""Leaves out the empty strings.

`if string` is False for "". An empty string is an item like any other, of length 0.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(string)}#{string}" for string in strs if string)

    def decode(self, s: str) -> List[str]:
        strs, i = [], 0
        while i < len(s):
            sign = s.index("#", i)
            size = int(s[i:sign])
            strs.append(s[sign + 1 : sign + 1 + size])
            i = sign + 1 + size
        return strs
