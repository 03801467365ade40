import threading


def main():
    orders = ["soup", "bread"]
    letters = 0

    def read_out():
        for order in orders:
            print("cooking", order)

    def count():
        nonlocal letters
        letters = sum(len(order) for order in orders)

    cooks = [
        threading.Thread(target=read_out),
        threading.Thread(target=count),
    ]
    for cook in cooks:
        cook.start()
    for cook in cooks:
        cook.join()
    print("orders:", len(orders))
    print("letters:", letters)


main()
