"""An estimate of a proposal as an annex to it: as a Word document and as a tagged PDF."""
