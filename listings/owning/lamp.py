class Lamp:
    def shine(self):
        print("lamp on")

    def __del__(self):
        print("lamp out")


def light():
    lamp = Lamp()
    return lambda: lamp.shine()


watch = light()
watch()
watch()
del watch
print("morning")
