"""A letter is unique where its first place is its last: two quick searches a letter."""


class Solution:
    def firstUniqChar(self, s: str) -> int:
        places = [s.find(c) for c in string.ascii_lowercase if s.find(c) == s.rfind(c)]
        return min((i for i in places if i >= 0), default=-1)
