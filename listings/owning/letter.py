def main():
    letter = "Dear Ada"
    outbox = []

    def post():
        outbox.append(letter)

    post()
    post()
    print("sent:", len(outbox))
    print("kept:", letter)


main()
