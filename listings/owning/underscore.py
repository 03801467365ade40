def light():
    lamp = "lit"

    def night():
        _ = lamp

    return night


print("cells:", len(light().__closure__))
