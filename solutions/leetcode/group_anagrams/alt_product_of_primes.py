"""A prime for each letter: anagrams, and only they, have the same product.

Python's integers do not overflow; where they do, two products may collide.
"""

PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41]
PRIMES += [43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101]


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            groups[math.prod(PRIMES[ord(c) - ord("a")] for c in word)].append(word)
        return groups.values()
