import asyncio


def rhythm_instruments(sound):
    async def play():
        for beat in (1, 2):
            print(f"beat {beat}: {sound}")
            await asyncio.sleep(0)

    return play


async def rehearse(players):
    await asyncio.gather(*[play() for play in players])


bass = rhythm_instruments("Thud thud")
guitar = rhythm_instruments("Strum strum")
asyncio.run(rehearse([bass, guitar]))
