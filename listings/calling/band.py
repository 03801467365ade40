def encore(play):
    play()


def main():
    sound = "Thud thud thud"
    beats = 0
    guitar = ["the guitar"]

    def bass():
        print("bass:", sound)

    def drums():
        nonlocal beats
        beats += 1
        print("drums: beat", beats)

    def smash():
        print(guitar.pop(), "breaks")

    bass()
    drums()
    encore(bass)
    encore(drums)
    encore(smash)
    print("beats played:", beats)


main()
