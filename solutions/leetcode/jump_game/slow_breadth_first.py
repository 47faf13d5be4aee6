"""A graph search: each position once, but each of its jumps too, so O(n²).

A visited set saves the second visit, not the look at each edge. Here all edges of a
position are one interval, and intervals that start inside one another are one number.
"""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        queue, seen = deque([0]), {0}
        while queue:
            i = queue.popleft()
            for j in range(i + 1, min(i + nums[i] + 1, len(nums))):
                if j not in seen:
                    seen.add(j)
                    queue.append(j)
        return len(nums) - 1 in seen
