"""Looks for the `#` from the start each time and finds the first one for ever.

`index` takes a second argument, where to begin.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(string)}#{string}" for string in strs)

    def decode(self, s: str) -> List[str]:
        strs, i = [], 0
        while i < len(s):
            sign = s.index("#")
            size = int(s[:sign])
            strs.append(s[sign + 1 : sign + 1 + size])
            i += sign + 1 + size
        return strs
