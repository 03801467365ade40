def main():
    areas = [lambda: side * side for side in range(3)]
    print("side" in locals())
    print([area() for area in areas])


main()
