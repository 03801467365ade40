def main():
    areas = []
    for side in range(3):
        areas.append(lambda: side * side)

    print([area() for area in areas])


main()
