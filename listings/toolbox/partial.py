from functools import partial


def ticket(price, place, name):
    print(f"{name}, {place}: {price}")


child = partial(ticket, 6)
child("balcony", "Ada")
front = partial(child, "front row")
front("Bob")
