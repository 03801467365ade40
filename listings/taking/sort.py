asked = 0


def length(title):
    global asked
    asked += 1
    return len(title)


titles = ["Dracula", "Middlemarch", "Emma"]
titles.sort(key=length)
print(f"first: {titles[0]}, asked: {asked}")
