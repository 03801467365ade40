set_list = [
    ("Night Train", 4),
    ("Blue Lamp", 6),
    ("Last Bus", 4),
    ("Corner Shop", 3),
]
set_list.sort(key=lambda item: (-item[1], item[0]))

for song, time in set_list:
    print(f"{song}: {time} minutes")
