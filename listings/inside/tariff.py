def tariff(night):
    base = 4
    if night:
        return lambda km: base + km * 3
    return lambda km: base + km * 2


print("day:", tariff(False)(10))
print("night:", tariff(True)(10))
