from functools import partial


def go_to(floor, event):
    print(f"{event}: to floor {floor}")


buttons = []
for floor in range(3):
    buttons.append(partial(go_to, floor))

for button in buttons:
    button("click")
