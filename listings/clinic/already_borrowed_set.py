class Timers:
    def __init__(self):
        self.names = {"bread"}

    def add(self, name):
        self.names.add(name)

    def each(self, ring):
        for name in self.names:
            ring(name)


timers = Timers()


def ring(name):
    print(name, "is done")
    timers.add("cake")


timers.each(ring)
