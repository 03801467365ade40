class Doorbell:
    def __init__(self, on_press):
        self.on_press = on_press


def ring(who):
    print("Ding:", who)


bell = Doorbell(ring)
bell.on_press("the post")
