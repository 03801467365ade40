class Station:
    def __init__(self):
        self.on_news = []

    def on(self, listener):
        self.on_news.append(listener)

    def announce(self, news):
        for listener in self.on_news:
            listener(news)


def main():
    station = Station()

    def join(news):
        print("first heard", news)
        late = lambda news: print("late heard", news)
        station.on(late)

    station.on(join)
    station.announce("train 9")


main()
