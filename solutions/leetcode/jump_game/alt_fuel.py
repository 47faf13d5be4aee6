"""Fuel: each position fills the tank up to its number, and each step takes one."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        fuel = 1
        for jump in nums:
            if fuel == 0:
                return False
            fuel = max(fuel - 1, jump)
        return True
