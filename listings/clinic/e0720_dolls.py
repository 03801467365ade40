def doll(size):
    smaller = doll(size - 1) if size > 1 else None

    def open_up():
        print("doll of size", size)
        if smaller:
            smaller()

    return open_up


doll(2)()
