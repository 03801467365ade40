def ring(hour, strike):
    for stroke in range(1, hour + 1):
        strike(stroke)


def day():
    counted = 0

    def count(stroke):
        nonlocal counted
        counted += 1

    ring(2, lambda stroke: print(f"dong {stroke}"))
    ring(3, count)
    print(f"counted: {counted}")


day()
