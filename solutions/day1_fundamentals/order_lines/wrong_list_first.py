"""Square brackets: the whole answer is made before the first line is handed out.

A list comprehension runs to its end at once, and iter() around it does not change that.
An endless stream gives nothing. Round brackets make a generator.
"""

from itertools import islice


def priced_lines(pages, price_of):
    return iter(
        [
            (order["id"], item["sku"], item["count"] * price)
            for page in islice(pages, 1000)
            for order in page.get("orders", [])
            if order["status"] == "paid"
            for item in order["items"]
            if item["count"] > 0 and (price := price_of(item["sku"])) is not None
        ]
    )
