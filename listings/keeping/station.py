class Station:
    def __init__(self):
        self.on_news = []

    def on(self, listener):
        self.on_news.append(listener)

    def announce(self, news):
        for listener in self.on_news:
            listener(news)


log = []
station = Station()
station.on(lambda news: print("board:", news))
station.on(lambda news: log.append(news))
station.announce("train 9")
station.announce("train 4")
print("log:", len(log))
