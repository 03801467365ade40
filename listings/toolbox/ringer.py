def ringer(sound):
    def ring(times):
        print(sound, times)
        if times > 1:
            ring(times - 1)

    return ring


ring = ringer("Ding")
ring(3)
