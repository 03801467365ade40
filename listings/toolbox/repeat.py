def repeat(times):
    def decorator(function):
        def wrapper():
            for _ in range(times):
                function()

        return wrapper

    return decorator


bell = "Ding"


@repeat(3)
def ring():
    print(bell)


ring()
