"""Takes the first pair apart: `(` inside `)` rest, for each way to share out n - 1."""


class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        strings = [[""]]
        for pairs in range(1, n + 1):
            strings.append(
                [
                    f"({inside}){rest}"
                    for k in range(pairs)
                    for inside in strings[k]
                    for rest in strings[pairs - 1 - k]
                ]
            )
        return strings[n]
