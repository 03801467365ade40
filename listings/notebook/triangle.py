def rhythm_instruments(instrument):
    def rhythm_sound():
        if instrument in ("bass", "drums"):
            print("Thud thud thud")
        elif instrument == "guitar":
            print("Strum strum strum")
        elif instrument == "vocal":
            print("Shoop Shoop Shoop")

    return rhythm_sound


triangle = rhythm_instruments("triangle")
triangle()
