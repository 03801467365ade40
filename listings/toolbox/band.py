def rhythm_instruments(sound):
    return lambda: print(sound)


def count_in(play):
    def counted():
        print("one, two, three, four")
        play()

    return counted


drums = rhythm_instruments("Thud thud thud")
drums = count_in(drums)
drums()
