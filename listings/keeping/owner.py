class Station:
    def __init__(self):
        self.trains = 0
        self.on_news = []

    def announce(self, news):
        for listener in self.on_news:
            listener(news)


station = Station()


def add(news):
    station.trains += 1


station.on_news.append(add)
station.announce("train 9")
station.announce("train 4")
print("trains:", station.trains)
