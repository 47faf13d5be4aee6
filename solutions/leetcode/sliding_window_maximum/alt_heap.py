"""A heap whose top is thrown away when it has left the window: O(n log n)."""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        heap = [(-number, i) for i, number in enumerate(nums[: k - 1])]
        heapify(heap)
        maxima = []
        for i in range(k - 1, len(nums)):
            heappush(heap, (-nums[i], i))
            while heap[0][1] <= i - k:
                heappop(heap)
            maxima.append(-heap[0][0])
        return maxima
