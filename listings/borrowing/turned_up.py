def evening():
    target = 21

    def missing(degrees):
        return target - degrees

    print("hall:", missing(18))
    target = 23
    print("hall:", missing(18))
    print("target:", target)


evening()
