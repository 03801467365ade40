discount = 3
rules = {
    "full": lambda price: price,
    "half": lambda price: price // 2,
    "member": lambda price: price - discount,
}

for word in ["half", "member", "king"]:
    if word in rules:
        print(word, rules[word](20))
    else:
        print("no", word)
