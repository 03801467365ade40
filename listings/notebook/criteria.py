def captures(function):
    if function.__closure__ is None:
        return "nothing"
    return "something"


def outer(message):
    def silent():
        pass

    def talking():
        print(message)

    print("silent captures", captures(silent))
    print("talking captures", captures(talking))


outer("Message")
