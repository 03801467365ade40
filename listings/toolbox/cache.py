from functools import lru_cache


@lru_cache(maxsize=None)
def fare(km):
    print(f"working out {km} km")
    return km * 2 + 4


print("3 km:", fare(3))
print("3 km:", fare(3))
print("9 km:", fare(9))
