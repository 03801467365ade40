areas = [lambda side=side: side * side for side in range(3)]
print(areas[1]())
print(areas[1](7))
