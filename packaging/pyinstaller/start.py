"""Where the packaged program begins."""

import sys

from csr_desktop.__main__ import main

sys.exit(main())
