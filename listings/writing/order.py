def order(dish, portions=1, spice=0):
    print(f"{portions} {dish}, spice {spice}")


order("soup")
order("curry", spice=2)
