from typing import Callable

greet: Callable[[str], None] = lambda guest: print("Hello,", guest)
greet("Ada")
