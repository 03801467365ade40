def library():
    guests = []

    def enter(name):
        guests.append(name)

    def report():
        return ", ".join(guests)

    return enter, report


enter, report = library()
enter("Ada")
enter("Grace")
print("inside:", report())
