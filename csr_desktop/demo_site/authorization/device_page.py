"""The page where a user enters the code that a program shows."""

from csr_desktop.demo_site.access import account_with_password
from csr_desktop.demo_site.answers import Answer
from csr_desktop.demo_site.authorization.authorize import PURPOSE, WRONG
from csr_desktop.demo_site.authorization.call import Call
from csr_desktop.demo_site.authorization.errors import OAuthError
from csr_desktop.demo_site.authorization.sign_in_form import sign_in_form
from csr_desktop.demo_site.site import Site
from csr_desktop.demo_site.web_page import message

DEVICE_PATH = "/v1/device"
_TITLE = "Sign in with a code"
_PURPOSE = f"Enter the code that CSR Desktop shows. {PURPOSE}"
_NO_CODE = "No sign-in waits for this code. Check it, or get a new one in CSR Desktop."


class DevicePage:
    """The verification page of the device grant (RFC 8628, 3.3)."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._codes = site.authorization.device_codes

    def __call__(self, call: Call) -> Answer:
        """Show the form, or answer it."""
        try:
            if call.is_read:
                code = "".join(call.asked().get("userCode", "").split())
                return sign_in_form(_TITLE, _PURPOSE, user_code=code)
            form = call.posted()
        except OAuthError as error:
            return message(_TITLE, f"{error.sentence}.", "400 Bad Request")
        code = "".join(form.get("userCode", "").split())
        user, password = form.get("user", ""), form.get("password", "")
        try:
            self._codes.check(code)
            if form.get("decision", "") != "allow":
                self._codes.decide(code, "")
                return message("Denied", "CSR Desktop may not use your account. Close this page.")
            account = account_with_password(self._site, user, password)
            if account is None:
                return sign_in_form(_TITLE, _PURPOSE, user=user, user_code=code, problem=WRONG)
            self._codes.decide(code, account.web_ex_id)
        except KeyError:
            return sign_in_form(_TITLE, _PURPOSE, user=user, user_code="", problem=_NO_CODE)
        return message("Signed in", "Return to CSR Desktop. You can close this page.")
