def main():
    bell = "Ding"

    def ring(itself, times):
        print(bell, times)
        if times > 1:
            itself(itself, times - 1)

    ring(ring, 3)


main()
