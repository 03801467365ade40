class Toll:
    def __init__(self, cents):
        self.cents = cents

    def __call__(self, axles):
        return self.cents * axles


toll = Toll(250)
print(f"lorry: {toll(3)}")
