"""The first places are joined with nothing between them: 1, 10 looks like 11, 0.

Each string becomes a text of the places at which its characters first stood. From place
10 on the text can be read in two ways, so different strings may share it. Keep a list
of the places, or join them with a sign that is no digit.
"""


class Solution:
    def isIsomorphic(self, s: str, t: str) -> bool:
        return self.places(s) == self.places(t)

    def places(self, text: str) -> str:
        first: Dict[str, int] = {}
        return "".join(str(first.setdefault(c, i)) for i, c in enumerate(text))
