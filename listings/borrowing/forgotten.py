def ticket_office():
    sold = 0

    def sell():
        sold += 1

    print("the office is open")
    try:
        sell()
    except UnboundLocalError as error:
        print(type(error).__name__)
    print("sold:", sold)


ticket_office()
