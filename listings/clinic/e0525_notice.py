def each_day(act):
    act("Monday")
    act("Tuesday")


notice = "Water off at noon"
board = []


def pin_up(day):
    print(f"pinned on {day}")
    board.append(notice)


each_day(pin_up)
print(f"{len(board)} on the board")
