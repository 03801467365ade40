def main():
    mark = "*"

    def show(value):
        print(mark, value)

    show("soup")
    show(12)


main()
