def open_till():
    total = 0

    def ring_up(price):
        nonlocal total
        total += price
        return total

    return ring_up


food = open_till()
food(3)
cell = food.__closure__[0]
print("inside:", cell.cell_contents)
cell.cell_contents = 1000
print("food:", food(4))
