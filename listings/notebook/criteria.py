def outer(message):
    def silent():
        pass

    def speaking():
        print(message)

    print(silent.__closure__)
    print(len(speaking.__closure__))


outer("Message")
