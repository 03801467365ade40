def ticket_office():
    sold = 0

    def sell():
        nonlocal sold
        sold += 1

    def take_back():
        nonlocal sold
        sold -= 1

    sell()
    sell()
    print("at noon:", sold)
    take_back()
    print("in the evening:", sold)


ticket_office()
