def greeter(word):
    return lambda name: f"{word}, {name}!"


hello = greeter("Hello")
print(hello("Ada"))
print(hello("Guido"))
