class Till:
    def __init__(self):
        self._total = 0

    def ring_up(self, price):
        self._total += price
        return self._total

    def refund(self, price):
        self._total -= price
        return self._total


food = Till()
food.ring_up(7)
print("food:", food.refund(4))
