shelves = [["flour"], ["salt"]]


def shelf(number):
    return shelves[number]


shelf(1).append("pepper")
print(shelves)
