def numbers(first):
    coming = first

    def draw():
        nonlocal coming
        coming += 1
        return coming - 1

    return draw


draw = numbers(7)
print("ticket", draw())
print("ticket", draw())
