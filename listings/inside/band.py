class RhythmInstrument:
    def __init__(self, instrument):
        self.instrument = instrument

    def play(self):
        if self.instrument in ("bass", "drums"):
            print("Thud thud thud")
        elif self.instrument == "guitar":
            print("Strum strum strum")


bass = RhythmInstrument("bass")
guitar = RhythmInstrument("guitar")

bass.play()
guitar.play()
