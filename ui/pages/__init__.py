"""The places of the window and their dialogs; a page collects input, names one store call, and says what follows."""
