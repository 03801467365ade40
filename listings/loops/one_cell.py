def main():
    areas = []
    for side in range(3):
        areas.append(lambda: side * side)

    first, last = areas[0], areas[2]
    print(first.__closure__[0] is last.__closure__[0])
    side = 8
    print([area() for area in areas])


main()
