import asyncio


async def limited_fetch(fetch, urls, limit):
    results = [None] * len(urls)
    todo = iter(enumerate(urls))

    async def worker():
        for i, url in todo:
            try:
                results[i] = await fetch(url)
            except Exception as error:
                results[i] = error

    async with asyncio.TaskGroup() as group:
        for _ in range(min(limit, len(urls))):
            group.create_task(worker())
    return results
