class Instrument:
    def __init__(self, sound):
        self.sound = sound

    def play(self):
        print(self.sound)


def twice(sound):
    sound()
    sound()


guitar = Instrument("Strum")
drums = Instrument("Thud")
twice(guitar.play)
for instrument in [drums, guitar]:
    Instrument.play(instrument)
