"""The authorization server's addresses, and what answers each of them."""

from collections.abc import Callable
from wsgiref.types import WSGIEnvironment

from csr_desktop.demo_site.answers import Answer
from csr_desktop.demo_site.authorization import faults
from csr_desktop.demo_site.authorization.authorize import Authorize
from csr_desktop.demo_site.authorization.call import Call
from csr_desktop.demo_site.authorization.device_page import DEVICE_PATH, DevicePage
from csr_desktop.demo_site.authorization.endpoints import Endpoints
from csr_desktop.demo_site.authorization.errors import OAuthError, error_answer, refusal
from csr_desktop.demo_site.misbehavior import Misbehavior
from csr_desktop.demo_site.site import Site

BASE_PATH = "/v1"
_READ = ("GET", "HEAD")
_BOTH = (*_READ, "POST")


class AuthorizationServer:
    """Answers requests whose path is below BASE_PATH. Called on several threads at once."""

    def __init__(self, site: Site, misbehavior: Misbehavior) -> None:
        self._misbehavior = misbehavior
        endpoints = Endpoints(site, misbehavior)
        self._pages: dict[str, Callable[[Call], Answer]] = {
            f"{BASE_PATH}/authorize": Authorize(site, misbehavior),
            DEVICE_PATH: DevicePage(site),
        }
        self._endpoints: dict[str, tuple[tuple[str, ...], Callable[[Call], Answer]]] = {
            f"{BASE_PATH}/access_token": (("POST",), endpoints.access_token),
            f"{BASE_PATH}/device/authorize": (("POST",), endpoints.device_authorize),
            f"{BASE_PATH}/device/token": (("POST",), endpoints.device_token),
            f"{BASE_PATH}/people/me": (_READ, endpoints.people_me),
        }

    def answer(
        self, environ: WSGIEnvironment, body: bytes, is_client_gone: Callable[[], bool]
    ) -> Answer | None:
        """Answer one call; None: unknown path. Blocks if a fault requires it."""
        path, method = environ["PATH_INFO"], environ["REQUEST_METHOD"]
        if path in self._pages:
            if method not in _BOTH:
                return _not_allowed(_BOTH)
            if self._misbehavior.meets(faults.SLOW_BROWSER):
                self._misbehavior.wait(faults.SLOW, is_client_gone)
            return self._pages[path](_call(environ, body))
        if path not in self._endpoints:
            return None
        methods, answer = self._endpoints[path]
        if method not in methods:
            return _not_allowed(methods)
        try:
            return answer(_call(environ, body))
        except OAuthError as error:
            return error_answer(error)


def _call(environ: WSGIEnvironment, body: bytes) -> Call:
    scheme, port = environ["wsgi.url_scheme"], environ["SERVER_PORT"]
    return Call(
        environ["REQUEST_METHOD"],
        f"{scheme}://127.0.0.1:{port}",
        environ["QUERY_STRING"],
        environ.get("CONTENT_TYPE", ""),
        environ.get("HTTP_AUTHORIZATION", ""),
        body,
    )


def _not_allowed(methods: tuple[str, ...]) -> Answer:
    words = f"This address takes {' and '.join(methods)}"
    return refusal("405 Method Not Allowed", words, words, ("Allow", ", ".join(methods)))
