def rhythm_instruments(instrument):
    def rhythm_sound():
        if instrument in ("bass", "drums"):
            print("Thud thud thud")
        elif instrument == "guitar":
            print("Strum strum strum")
        elif instrument == "vocal":
            print("Shoop Shoop Shoop")

    return rhythm_sound


bass = rhythm_instruments("bass")
drums = rhythm_instruments("drums")
guitar = rhythm_instruments("guitar")
backing_vocal = rhythm_instruments("vocal")

bass()
drums()
guitar()
backing_vocal()
