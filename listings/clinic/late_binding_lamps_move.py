def main():
    lamps = []
    for hue in ["red", "green", "blue"]:
        lamps.append(lambda hue=hue: print(hue))
    for lamp in lamps:
        lamp()


main()
