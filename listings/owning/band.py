def rehearsal():
    set_list = ["Blue Lamp", "Last Bus"]

    def singer():
        print("singer:", set_list.pop(0))

    def drummer():
        print("drummer: songs left:", len(set_list))

    return singer, drummer


singer, drummer = rehearsal()
singer()
drummer()
singer()
drummer()
