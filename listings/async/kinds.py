import asyncio


async def both(serve):
    print(f"{await serve(1)}, {await serve(2)}")


async def tea(seat):
    return f"tea at {seat}"


def main():
    guest = "Ada"

    async def ada(seat):
        return f"{guest} at {seat}"

    asyncio.run(both(tea))
    asyncio.run(both(ada))
    asyncio.run(both(lambda seat: tea(seat + 9)))


main()
