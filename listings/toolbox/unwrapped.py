def logged(function):
    def wrapper(value):
        print("called with", value)
        return function(value)

    return wrapper


@logged
def seats(rows):
    return rows * 12


print(seats.__name__)
