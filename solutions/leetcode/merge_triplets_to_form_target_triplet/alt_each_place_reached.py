"""Is each number of the target in a triplet that exceeds it nowhere?"""


class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        reached = [False, False, False]
        x, y, z = target
        for a, b, c in triplets:
            if a <= x and b <= y and c <= z:
                reached[0] |= a == x
                reached[1] |= b == y
                reached[2] |= c == z
        return all(reached)
