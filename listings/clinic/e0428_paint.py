def paint(metres):
    return metres // 6


print(f"wall: {paint(30)}")


def paint(metres):
    return metres // 4 + 1


print(f"floor: {paint(20)}")
