hooks = []


def at_closing(hook):
    hooks.append(hook)


def close():
    for hook in hooks.copy():
        hook()


def main():
    table = 7

    def clear():
        print("clear table", table)
        at_closing(lambda: print("count the cash"))

    at_closing(clear)
    at_closing(lambda: print("lights off"))
    close()
    print("hooks:", len(hooks))


main()
