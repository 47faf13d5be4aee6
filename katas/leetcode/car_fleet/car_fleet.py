class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        """Return how many fleets of cars arrive at the target."""
        raise NotImplementedError
