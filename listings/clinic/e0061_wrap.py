def wrap(gift, paper="plain"):
    print(f"{gift} in {paper} paper")


wrap("vase")
wrap("kite", "striped")
