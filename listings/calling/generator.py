numbers = (number for number in [7, 8])
print("first:", list(numbers))
print("second:", list(numbers))
