"""Escapes the separator, and not the escape character itself.

A string that ends with `/` makes the separator after it look escaped. What escapes must
be escaped too, and first.
"""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(string.replace(",", "/,") + "," for string in strs)

    def decode(self, s: str) -> List[str]:
        strs, current, i = [], "", 0
        while i < len(s):
            if s[i : i + 2] == "/,":
                current += ","
                i += 2
                continue
            if s[i] == ",":
                strs.append(current)
                current = ""
            else:
                current += s[i]
            i += 1
        return strs
