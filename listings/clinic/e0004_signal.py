speeds = {"go": 80, "slow": 30}
speed = lambda signal: speeds.get(signal)
for signal in ["go", "slow", "stop"]:
    print(speed(signal), "km/h")
