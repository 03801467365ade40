from functools import partial


def order(table, *dishes):
    print(f"table {table}: {', '.join(dishes)}")


terrace = partial(order, 7)
terrace("soup", "roast")
order(3, "salad")
