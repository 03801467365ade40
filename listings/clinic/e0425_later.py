def bell():
    return f"the bell rings at {closing}"


closing = 18
print(bell())
