"""A window needs as many replacements as it holds letters beside its most frequent one.

That count may stay out of date when the window moves on: only a higher one can make the
window longer than it has been.
"""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        """Return the longest run of one letter that at most k replacements make."""
        count: defaultdict[str, int] = defaultdict(int)
        start = most_frequent = 0
        for i, letter in enumerate(s):
            count[letter] += 1
            most_frequent = max(most_frequent, count[letter])
            if i - start + 1 - most_frequent > k:
                count[s[start]] -= 1
                start += 1
        return len(s) - start
