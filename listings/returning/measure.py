def measure(title):
    length = len(title)
    return lambda width: width - length


title = "Ivanhoe"
room = measure(title)
shelf = [title]
del title
print(f"{shelf[0]}: {room(10)} to spare")
