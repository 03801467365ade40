class Band:
    def __init__(self, bass, drummer):
        self.bass = bass
        self.drummer = drummer

    def intro(self):
        self.bass()

    def chorus(self):
        self.bass()
        self.drummer()


def main():
    beats = 0

    def drummer():
        nonlocal beats
        beats += 1
        print("Thud, beat", beats)

    band = Band(lambda: print("Thud thud"), drummer)
    band.intro()
    band.chorus()
    band.chorus()


main()
