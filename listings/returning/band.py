def rhythm_instruments(name):
    if name == "drums":
        beats = 0

        def drum():
            nonlocal beats
            beats += 1
            print("Thud", beats)

        return drum
    return lambda: print("Strum strum strum")


drums = rhythm_instruments("drums")
guitar = rhythm_instruments("guitar")
drums()
guitar()
drums()
