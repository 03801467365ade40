def postage(zone):
    def price(kilos):
        each = zone + kilos
        return lambda parcels: each * parcels

    return price


abroad = postage(5)
heavy = abroad(20)
print("one:", heavy(1))
print("three:", heavy(3))
