def main():
    greeting = "Good morning"

    def greet(name):
        print(f"{greeting}, {name}")

    greet("Ada")
    greeting = "Good evening"
    greet("Ben")
    print("last words:", greeting)


main()
