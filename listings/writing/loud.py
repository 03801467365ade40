def loud(dish):
    return dish.upper()


print(loud("soup"))
print(loud(12))
