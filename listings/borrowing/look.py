def evening():
    target = 21

    def missing(degrees):
        return target - degrees

    print("hall:", missing(18))
    print("kitchen:", missing(20))
    print("target:", target)


evening()
