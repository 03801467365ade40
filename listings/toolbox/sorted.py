titles = ["Hamlet", "Cats", "Faust"]

by_length = sorted(titles, key=len)
print("shortest:", by_length[0])

short = filter(lambda title: len(title) < 6, titles)
loud = map(str.upper, short)
print("poster:", ", ".join(loud))
