def open_museum():
    inside = 0

    def enter():
        nonlocal inside
        inside += 1

    def leave():
        nonlocal inside
        inside -= 1
        print("inside:", inside)

    return enter, leave


enter, leave = open_museum()
enter()
enter()
leave()
