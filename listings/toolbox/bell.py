def main():
    bell = "Ding"

    def ring(times):
        print(bell, times)
        if times > 1:
            ring(times - 1)

    ring(3)


main()
