def rhythm_instruments(instrument):
    if instrument == "guitar":
        sound = "Strum strum strum"
    else:
        sound = "Thud thud thud"

    def rhythm_sound():
        print(f"{instrument}: {sound}")

    return rhythm_sound


band = []
for name in ["bass", "drums", "guitar"]:
    band.append(rhythm_instruments(name))

for play in band:
    play()
