def enclosing_function(message):
    def nested_function():
        print(message)

    return nested_function


func_var = enclosing_function("Message")
func_var()
