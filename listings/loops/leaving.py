def squares():
    areas = []
    for side in range(3):
        areas.append(lambda: side * side)

    def resize(length):
        nonlocal side
        side = length

    return areas, resize


areas, resize = squares()
print([area() for area in areas])
resize(8)
print([area() for area in areas])
