from functools import partial


def square(side):
    return side * side


areas = [partial(square, side) for side in range(3)]
print([area() for area in areas])
areas[1](7)
