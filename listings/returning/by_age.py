def by_age(age, percent):
    if age < 6:
        return lambda full: 0
    return lambda full: full - full * percent // 100


print("at 4:", by_age(4, 25)(12))
print("at 20:", by_age(20, 25)(12))
