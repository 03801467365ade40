def cheap(price):
    print(f"look at {price}")
    return price < 10


def tipped(price):
    print(f"tip for {price}")
    return price + 1


bills = map(tipped, filter(cheap, [3, 12, 5]))
print("nothing yet")
for bill in bills:
    print(f"pay {bill}")
