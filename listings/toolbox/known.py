def ways(steps, known):
    if steps < 2:
        return 1
    if steps not in known:
        print(steps, end=", ")
        one = ways(steps - 1, known)
        known[steps] = one + ways(steps - 2, known)
    return known[steps]


known = {}
print("ways:", ways(4, known))
print("ways:", ways(5, known))
