def ticket_office():
    names = []

    def sell(name):
        names.append(name)

    sell("Ada")
    sell("Ben")
    print("sold to:", ", ".join(names))


ticket_office()
