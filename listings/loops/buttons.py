def main():
    buttons = []
    for floor in range(3):
        buttons.append(lambda floor=floor: print("to floor", floor))

    buttons[1]()
    buttons[1]("click")


main()
