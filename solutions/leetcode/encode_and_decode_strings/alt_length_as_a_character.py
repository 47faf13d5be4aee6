"""A length as one character, since none exceeds 200; read in steps of that size."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(chr(len(string)) + string for string in strs)

    def decode(self, s: str) -> List[str]:
        def strings():
            i = 0
            while i < len(s):
                size = ord(s[i])
                yield s[i + 1 : i + 1 + size]
                i += 1 + size

        return list(strings())
