import io


def open_diary():
    return io.StringIO("May 4: rain")


with open_diary() as diary:
    kept = diary

print(kept.read())
