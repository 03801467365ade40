class Discount:
    def __init__(self, percent):
        self.percent = percent

    def __call__(self, price):
        return price - price * self.percent // 100


sale = Discount(25)
print(f"the lamp costs {sale(80)}")
