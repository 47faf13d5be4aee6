"""Takes capital and small letters for the same.

They are different unless the statement says otherwise.
"""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed = Counter(t.lower())
        window = Counter()
        start, shortest = 0, ""
        for end, letter in enumerate(s.lower(), 1):
            window[letter] += 1
            while window >= needed:
                if not shortest or end - start < len(shortest):
                    shortest = s[start:end]
                window[s[start].lower()] -= 1
                start += 1
        return shortest
