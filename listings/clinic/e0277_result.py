def at_noon(task):
    print("twelve o'clock")
    task()


def ring(strokes):
    print("strokes:", strokes)


at_noon(ring(12))
