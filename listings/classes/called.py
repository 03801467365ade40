class Instrument:
    def __init__(self, sound):
        self.sound = sound

    def __call__(self):
        print(self.sound)


def rhythm_instruments(sound):
    return lambda: print(sound)


guitar = Instrument("Strum strum strum")
vocal = rhythm_instruments("Shoop Shoop Shoop")
for play in [guitar, vocal]:
    play()
