import threading


def main():
    served = 0
    lock = threading.Lock()

    def wait_tables():
        nonlocal served
        for _ in range(1000):
            with lock:
                served += 1

    waiters = []
    for _ in range(2):
        waiter = threading.Thread(target=wait_tables)
        waiter.start()
        waiters.append(waiter)
    for waiter in waiters:
        waiter.join()
    print("served:", served)


main()
