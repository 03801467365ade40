def counter(first):
    upcoming = first

    def draw():
        nonlocal upcoming
        upcoming += 1
        return upcoming - 1

    return draw


def window(name, draw):
    print(f"{name}: {draw()}, {draw()}")


draw = counter(100)
window("north", draw)
window("south", draw)
