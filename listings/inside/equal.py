def taxi(base, per_km):
    def fare(km):
        return base + km * per_km

    return fare


first, second = taxi(4, 2), taxi(4, 2)
print("same code:", first.__code__ is second.__code__)
print("equal:", first == second)
