attempts = [
    "lambda price, rate=2: price // rate",
    "lambda price: int: price // 2",
    "lambda price: total += price",
    "lambda (dish, minutes): minutes",
    "def wait((dish, minutes)): return minutes",
]

for number, attempt in enumerate(attempts, start=1):
    try:
        compile(attempt, "kitchen.py", "exec")
        print(number, "is fine")
    except SyntaxError:
        print(number, "is a SyntaxError")
