visitors = ["Ada", "Linus", "Ada"]
seen = set()
map(seen.add, visitors)
print("different visitors:", len(seen))
