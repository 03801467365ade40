def tipped(price):
    print(f"tip for {price}")
    return price + 1


map(tipped, [3, 12])
print("closed")
