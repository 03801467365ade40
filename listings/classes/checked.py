class Instrument:
    def __init__(self, name, sound):
        self.name = name
        self.sound = sound

    def play(self):
        print(f"{self.name}: {self.sound}")

    def check(self):
        if not self.sound:
            raise ValueError(f"silent: {self.name}")


guitar = Instrument("guitar", "Strum strum strum")
triangle = Instrument("triangle", "")
for instrument in [guitar, triangle]:
    try:
        instrument.check()
        instrument.play()
    except ValueError as trouble:
        print(trouble)
