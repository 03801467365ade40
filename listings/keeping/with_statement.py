from contextlib import contextmanager


@contextmanager
def oven():
    print("oven on")
    try:
        yield
    finally:
        print("oven off")


with oven():
    raise RuntimeError("the cake fell")
