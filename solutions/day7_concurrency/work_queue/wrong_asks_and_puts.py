"""`put` asks whether the queue is closed, and then puts: close() may come in between.

Then the job stands behind the end mark, where no thread will ever look, and put has
told that it was accepted. Asking and putting have to be one step, under a lock that
close takes too.
"""

import queue
import threading

END = object()


class WorkQueue:
    def __init__(self, handler, threads=2, limit=10):
        self.failed = []
        self.handler = handler
        self.jobs = queue.Queue(limit)
        self.closed = False
        self.threads = [threading.Thread(target=self.work) for _ in range(threads)]
        for thread in self.threads:
            thread.start()

    def put(self, job):
        if self.closed:
            raise RuntimeError("the queue is closed")
        self.jobs.put(job)

    def close(self):
        if not self.closed:
            self.closed = True
            for _ in self.threads:
                self.jobs.put(END)
        for thread in self.threads:
            thread.join()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def work(self):
        while (job := self.jobs.get()) is not END:
            try:
                self.handler(job)
            except Exception as error:
                self.failed.append((job, error))
