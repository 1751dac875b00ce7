print("uftp-codegen")
