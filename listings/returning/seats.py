def seats(free):
    return lambda: free.pop() if free else 0


seat = seats([3, 8])
print("first guest:", seat())
print("second guest:", seat())
print("third guest:", seat())
