def ticket_office():
    queue = ["Ada", "Ben", "Cy", "Dan"]

    def serve():
        queue.pop(0)

    for guest in queue:
        print("next:", guest)
        serve()
    print("still waiting:", queue)


ticket_office()
