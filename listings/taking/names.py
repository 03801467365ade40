names = ["  ada ", "grace "]
tidy = map(str.strip, names)
print(", ".join(map(str.upper, tidy)))
