from functools import partial
from itertools import count


def ticket(number, name):
    print(f"{name} has number {number}")


numbers = count(100)
early = partial(ticket, next(numbers))
early("Ada")
early("Bob")

late = lambda name: ticket(next(numbers), name)
late("Cleo")
late("Dan")
