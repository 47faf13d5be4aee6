"""`/` escapes itself and the separator; a machine with two states reads it back."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        escaped = (s.replace("/", "//").replace(",", "/,") for s in strs)
        return "".join(s + "," for s in escaped)

    def decode(self, s: str) -> List[str]:
        strs: list[str] = []
        current: list[str] = []
        escaped = False
        for c in s:
            if escaped or c not in "/,":
                current.append(c)
                escaped = False
            elif c == "/":
                escaped = True
            else:
                strs.append("".join(current))
                current.clear()
        return strs
