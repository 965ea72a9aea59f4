"""The site with 1 024 file descriptors and no more, as in many shells. For one test."""

import resource

from casebook.serve.__main__ import main

if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_NOFILE, (1_024, 1_024))
    main()
