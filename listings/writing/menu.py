menu = [("soup", 40), ("salad", 10)]
menu.sort(key=lambda item: item[1])
for dish, minutes in menu:
    print(dish, minutes)
