def main():
    lamps = []
    for hue in ["red", "green", "blue"]:
        lamps.append(lambda: print(hue))
    for lamp in lamps:
        lamp()


main()
