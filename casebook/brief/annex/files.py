"""The files of an estimate, by the name of their address: annex and workbook."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from casebook.analysis.proposal_cost.model import Proposal
from casebook.exports.proposal_cost.context import Context
from casebook.selection import DEFAULT
from casebook.story.html import files
from casebook.urls import PROPOSALS, url
from casebook.wording import Language

_OFFICE = "application/vnd.openxmlformats-officedocument."


@dataclass(frozen=True)
class ProposalFile:
    """A file: its media type, and where its writer is, which is imported when one is made."""

    mime: str
    module: str
    function: str

    def write(self, proposal: Proposal, context: Context) -> bytes:
        """The file; raises what its writer raises."""
        writer: Callable[[Proposal, Context], bytes] = getattr(
            import_module(self.module), self.function)
        return writer(proposal, context)


FILES: Final[Mapping[str, ProposalFile]] = {
    "annex.docx": ProposalFile(f"{_OFFICE}wordprocessingml.document",
                               "casebook.brief.annex.document", "annex_docx"),
    "annex.pdf": ProposalFile("application/pdf", "casebook.brief.annex.pdf", "annex_pdf"),
    "workbook.xlsx": ProposalFile(f"{_OFFICE}spreadsheetml.sheet",
                                  "casebook.exports.proposal_cost.workbook", "workbook"),
}


def proposal_file_link(
    name: str, estimate: str | None, language: Language, base_url: str = ""
) -> str:
    """The address of a file of FILES; `estimate` is the text that carries it in a link."""
    return url(f"{PROPOSALS}/{name}", {
        "estimate": estimate, "lang": language if language != DEFAULT.language else None}, base_url)


def take(estimate: str | None, language: Language) -> str:
    """Links to all files, the first as the main one, as HTML that needs no script."""
    return files([
        (language.say(f"proposal-file-take-{name.replace('.', '-')}"),
         f".{proposal_file_link(name, estimate, language)}") for name in FILES])
