"""Another program, whose window covers the screen, with a link for the rep to click."""

from PySide6.QtWidgets import QApplication, QWidget

application = QApplication(["tickets"])
window = QWidget()
window.setWindowTitle("Tickets")
window.resize(1280, 900)
window.show()
application.exec()
