class Band:
    def __init__(self):
        self.on_beat = []

    def play(self, beats):
        for beat in range(1, beats + 1):
            for player in self.on_beat:
                player(beat)


def drummer():
    thuds = 0

    def drums(beat):
        nonlocal thuds
        thuds += 1
        print(f"beat {beat}: thud {thuds}")

    return drums


band = Band()
band.on_beat.append(drummer())
band.on_beat.append(lambda n: print(f"beat {n}: strum"))
band.play(2)
