def main():
    areas = [lambda: side * side for side in range(3)]
    first, last = areas[0], areas[2]
    print("side in main:", "side" in locals())
    print("one cell:", first.__closure__[0] is last.__closure__[0])
    print("areas:", [area() for area in areas])


main()
