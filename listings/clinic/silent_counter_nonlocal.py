def main():
    cars = 0

    def board():
        nonlocal cars
        cars += 1
        return cars

    board()
    board()
    print("inner:", board())
    print("outer:", cars)


main()
