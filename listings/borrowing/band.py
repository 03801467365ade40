def rhythm_instruments(name):
    def rhythm_sound(song):
        print(f"{name}: {song}")

    return rhythm_sound


def concert():
    set_list = ["Blue Lamp", "Last Bus"]
    guitar = rhythm_instruments("guitar")
    played = 0

    def play_next():
        nonlocal played
        guitar(set_list[played])
        played += 1

    play_next()
    print("songs tonight:", len(set_list))
    play_next()
    print("played:", played)


concert()
