import asyncio


def main():
    served = 0

    async def serve():
        nonlocal served
        before = served
        await asyncio.sleep(0)
        served = before + 1

    async def evening():
        await asyncio.gather(serve(), serve())

    asyncio.run(evening())
    print("served:", served)


main()
