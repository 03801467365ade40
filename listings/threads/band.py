import threading


def rhythm_instruments(sound):
    def play(score, lock):
        for beat in (1, 2):
            bar = f"beat {beat}: {sound}"
            with lock:
                score.append(bar)

    return play


score = []
lock = threading.Lock()
bass = rhythm_instruments("Thud thud")
guitar = rhythm_instruments("Strum strum")
players = []
for play in (bass, guitar):
    player = threading.Thread(
        target=play,
        args=(score, lock),
    )
    player.start()
    players.append(player)
for player in players:
    player.join()
print("\n".join(sorted(score)))
