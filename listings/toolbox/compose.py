def compose(first, second):
    return lambda value: second(first(value))


def shoes(pairs):
    return pairs * 2


def label(shoes):
    return f"{shoes} shoes"


packed = compose(shoes, label)
print(packed(3))
