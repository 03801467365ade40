hooks = []


def at_closing(hook):
    hooks.append(hook)


def main():
    table = 7
    at_closing(lambda: print("lights off"))
    at_closing(lambda: print("clear table", table))

    for hook in hooks:
        hook()


main()
