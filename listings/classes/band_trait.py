class Drums:
    def play(self):
        print("Thud thud thud")


class Vocal:
    def __init__(self, word):
        self.word = word

    def play(self):
        print(self.word, self.word, self.word)


def rhythm_instruments():
    return [Drums(), Vocal("Shoop")]


for instrument in rhythm_instruments():
    instrument.play()
