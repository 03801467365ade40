import asyncio


def main():
    guest = "Ada"

    async def cook(order):
        print("cooking", order)
        return f"{order} for {guest}"

    meal = cook("soup")
    print("ordered")
    print(asyncio.run(meal))


main()
