def ask():
    ask.calls += 1
    return "What is six times seven?"


ask.calls = 0
print(ask())
print(ask())
print(f"asked {ask.calls} times")
