day, sunday = lambda km: 4 + km * 2, lambda km: 4 + km * 2

print("names:", day.__name__, "and", sunday.__name__)
print("type:", type(day).__name__)
print("same type:", type(day) is type(sunday))
# After " at " comes an address, another one in each run.
print("printed:", repr(day).split(" at ")[0])
