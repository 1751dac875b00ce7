print("uftp")
