"""The fetches are cancelled, and nobody waits until they have ended.

cancel() only asks: the task goes on until its clean-up is done. Who returns before that
leaves connections half closed behind. Gather the cancelled tasks, then raise.
"""

import asyncio


async def limited_fetch(fetch, urls, limit):
    results = [None] * len(urls)
    todo = iter(enumerate(urls))

    async def work():
        for number, url in todo:
            try:
                results[number] = await fetch(url)
            except Exception as error:
                results[number] = error

    workers = [asyncio.create_task(work()) for _ in range(min(limit, len(urls)))]
    try:
        for worker in workers:
            await asyncio.shield(worker)
    except asyncio.CancelledError:
        for worker in workers:
            worker.cancel()
        raise
    return results
