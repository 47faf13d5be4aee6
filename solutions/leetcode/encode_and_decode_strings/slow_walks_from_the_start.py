"""Finds each string by walking over all those before it: quadratic in their number.

The end of one string is the start of the next: remember it.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(string)}#{string}" for string in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        while (i := self._start(s, len(strs))) < len(s):
            sign = s.index("#", i)
            size = int(s[i:sign])
            strs.append(s[sign + 1 : sign + 1 + size])
        return strs

    def _start(self, s: str, number: int) -> int:
        i = 0
        for _ in range(number):
            sign = s.index("#", i)
            i = sign + 1 + int(s[i:sign])
        return i
