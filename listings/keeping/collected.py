import gc

# Nobody collects before the last line asks for it.
gc.disable()


class Station:
    def __del__(self):
        print("the station is closed")


def main():
    station = Station()
    station.on_news = lambda: print("news for", station)


main()
print("main is over")
gc.collect()
