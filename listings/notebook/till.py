def open_till():
    total = 0

    def ring_up(price):
        nonlocal total
        total += price
        return total

    return ring_up


food, books = open_till(), open_till()
food(3)
print("food:", food(4))
print("books:", books(10))
