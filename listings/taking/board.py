class Board:
    def __init__(self, title):
        self.title = title

    def show(self, line):
        print(f"{self.title}: {line}")


board = Board("Trains")
show = board.show
show("on time")
Board.show(board, "late")
