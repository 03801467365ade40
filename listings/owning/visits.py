def main():
    visits = 0

    def enter():
        nonlocal visits
        visits += 1
        return visits

    enter()
    enter()
    print("closure:", enter())
    print("main:", visits)


main()
