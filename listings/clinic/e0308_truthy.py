readings = [3, 0, 5, 0]
rainy = filter(lambda rain: rain, readings)
print("rainy days:", len(list(rainy)))
