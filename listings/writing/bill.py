def main():
    prices = [8, 12, 5]
    prices.sort(key=lambda price: -price)
    print("prices:", prices)

    bread = 3

    def bill(price, guests):
        food = price * guests
        return food + bread * guests

    print("bill:", bill(12, 2))


main()
