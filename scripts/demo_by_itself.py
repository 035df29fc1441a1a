"""`make demo` without a screen: creates one session and shows that it works."""

from __future__ import annotations

import driving

PICTURE = driving.ROOT / "build" / "demo.png"


def main() -> None:
    """Enter a case, press Enter, print the key, save a picture of the window."""
    application, _ = driving.make_application()
    with driving.window() as shown:
        driving.type_text("CASE-10427")
        key = driving.create(shown)
        PICTURE.parent.mkdir(exist_ok=True)
        shown.grab().save(str(PICTURE))
    application.quit()
    if not key:
        raise SystemExit("No session was created on the demo site.")
    print("There is no display, so a session was created on the demo site without you.")
    print(f"Session key: {key}")
    print(f"Picture:     {PICTURE.relative_to(driving.ROOT)}")


if __name__ == "__main__":
    main()
