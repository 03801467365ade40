def main():
    hour = 1
    bells = []
    while hour <= 3:
        bells.append(lambda: f"{hour} o'clock")
        hour += 1

    for bell in bells:
        print(bell())


main()
