"""The site with as few file descriptors as FILES says, and no more. For one test."""

import os
import resource

from casebook.serve.__main__ import main

if __name__ == "__main__":
    few = int(os.environ["FILES"])
    resource.setrlimit(resource.RLIMIT_NOFILE, (few, few))
    main()
