def discount(percent):
    def price(full):
        return full - full * percent // 100

    return price


child = discount(50)
student = discount(25)
print("child:", child(12))
print("student:", student(12))
