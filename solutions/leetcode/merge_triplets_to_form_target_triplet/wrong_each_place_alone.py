"""Asks for each place whether some triplet has the number, whatever else that one has.

The triplet comes as a whole: its other numbers must not exceed the target.
"""


class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        return all(
            any(triplet[i] == target[i] for triplet in triplets) for i in range(3)
        )
