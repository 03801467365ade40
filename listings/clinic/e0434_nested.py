def receipt(prices):
    currency = "EUR"

    def line(price):
        return f"{price} {currency}"

    return [line(price) for price in prices]


print(receipt([3, 8]))
