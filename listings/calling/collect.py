def check_in(coat):
    hook = [coat]

    def collect():
        return hook.pop()

    return collect


collect = check_in("a red coat")
print("collected:", collect())
