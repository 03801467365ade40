def ticket_office():
    sold = 0

    def sell():
        nonlocal sold
        sold += 1

    sell()
    sell()
    print("sold:", sold)


ticket_office()
