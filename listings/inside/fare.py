def taxi(base, per_km):
    def fare(km):
        return base + km * per_km

    return fare


fare = taxi(4, 2)
print("fare:", fare(10))

names = fare.__code__.co_freevars
for name, cell in zip(names, fare.__closure__):
    print(name, "=", cell.cell_contents)
