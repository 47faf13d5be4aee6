"""All lengths come first, as a header; then the strings, one after the other."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        header = ",".join(str(len(string)) for string in strs)
        return header + ";" + "".join(strs)

    def decode(self, s: str) -> List[str]:
        header, _, body = s.partition(";")
        ends = list(accumulate(map(int, header.split(","))))
        return [body[i:j] for i, j in pairwise([0, *ends])]
