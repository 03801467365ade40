recipe = "stir, wait, serve"
cook = lambda: print("cook:", recipe)
cook()
print("shelf:", recipe)
