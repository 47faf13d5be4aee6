class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        """Rotate nums to the right by k places, in place."""
        raise NotImplementedError
