def sow(seed, rows):
    print(f"{rows} rows of {seed}")


packet = ("dill", 2)
sow(*packet)
