"""The Python library at work: its services and clients, told what to do and telling what they see."""
