import threading


def main():
    orders = ["soup", "bread"]

    def cook():
        for order in orders:
            print("cooking", order)

    cook_thread = threading.Thread(target=cook)
    cook_thread.start()
    cook_thread.join()
    print("bill for", len(orders))


main()
