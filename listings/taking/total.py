def total(lines):
    return sum(map(int, lines))


print(total(["3", "12"]))
try:
    print(total(["3", "soup", "12"]))
except ValueError:
    print("not a number")
