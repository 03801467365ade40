from functools import wraps


def logged(function):
    @wraps(function)
    def wrapper(value):
        result = function(value)
        name = function.__name__
        print(f"{name}({value}) gives {result}")
        return result

    return wrapper


per_row = 12


@logged
def seats(rows):
    return rows * per_row


print("free:", seats(3) - 5)
