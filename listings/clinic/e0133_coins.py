coins = 0


def insert():
    global coins
    coins += 1


insert()
insert()
print(f"coins: {coins}")
