def rhythm_instruments(sound):
    return lambda: print(sound)


def rehearse(times, play):
    for _ in range(times):
        play()


def evening():
    beats = 0

    def drums():
        nonlocal beats
        beats += 1
        print("Thud thud thud")

    bass = rhythm_instruments("Boom boom boom")
    rehearse(1, bass)
    rehearse(1, drums)
    rehearse(2, drums)
    bass()
    print("beats:", beats)


evening()
