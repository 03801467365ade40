def savings(rate):
    def grown(money, years):
        if years == 0:
            return money
        more = money * rate // 100
        return grown(money + more, years - 1)

    return grown


grown = savings(5)
print("after 1 year:", grown(1000, 1))
print("after 3 years:", grown(1000, 3))
