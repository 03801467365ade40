def rounds(teams):
    while teams > 1:
        teams //= 2
        yield teams


for left in rounds(16):
    print("still in:", left)
print("rounds:", len(list(rounds(64))))
