def main():
    number = 0

    def hall():
        nonlocal number
        number += 1
        return number

    print("hall:", hall())
    office = hall
    print("office:", office())
    print("hall:", hall())


main()
