water_level = 212
flooded = lambda: water_level > 300
if not flooded:
    print("the ferry runs")
print("end of the report")
