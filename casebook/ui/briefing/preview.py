"""A briefing as text on the page, the way that documents will read."""

import re

import streamlit as st

from casebook.brief.model import Brief, Part, Point
from casebook.exports.links import verify_link

# Signs that mean something to Markdown; a reader's own words mean nothing by them.
_SIGNS = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:])")


# What the browser's Markdown makes a link of by itself, after the signs above have been read: an
# address or a mail address. It finds none where a sign without width parts them.
_LINKS = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?<=@)", re.IGNORECASE)
_JOINER = "\u2060"


def plain(text: str) -> str:
    """`text` as Markdown that shows every sign of it, line ends too, and links nowhere."""
    return _SIGNS.sub(r"\\\1", _LINKS.sub(_JOINER, text)).replace("\n", "  \n")


def preview(brief: Brief) -> None:
    """Title, key messages, cards, the decision, questions with answers, and sources."""
    if brief.letterhead:
        st.caption("  \n".join(f"**{plain(line)}**" for line in brief.letterhead))
    st.subheader(plain(brief.title), anchor=False)
    st.caption(f"{brief.subtitle} · {brief.words['release']} {brief.release_day}")
    if brief.illustrative:
        st.warning(brief.illustrative, icon=":material/edit:")
    if brief.opening:
        st.markdown("\n\n".join(_point_text(point, brief) for point in brief.opening))
    for number, part in enumerate(brief.parts, 1):
        st.markdown(_part(number, part, brief))
    st.markdown("\n\n".join((f"**{brief.words['request']}**", *brief.request)))
    if brief.objections:
        st.markdown(f"**{brief.words['objections']}**")
        for objection in brief.objections:
            answer = brief.language.row_of_sentences(
                _point_text(point, brief) for point in objection.answer)
            st.markdown(f"*{plain(objection.question)}*  \n{answer}")
    if brief.remarks:
        st.markdown("\n".join((f"**{brief.words['caveat']}**\n",
                               *(f"- {plain(line)}" for line in brief.remarks))))
    with st.expander(brief.words["sources"]):
        st.markdown("\n".join(f"- {line}" for line in brief.sources))
        # The site's own address stays whole, to be copied.
        own = f"<{brief.link}>" if brief.link.startswith("http") else plain(brief.link)
        st.caption(plain(brief.citation.removesuffix(brief.link)) + own)


def _point_text(point: Point, brief: Brief) -> str:
    if point.own:
        return f"{plain(point.text)} :small[{point.grade}]"
    return f"{point.text} {_proof(point.figure_id, brief)}"


def _part(number: int, part: Part, brief: Brief) -> str:
    proof = _proof(part.figure_id, brief)
    lines = [f"**{number}. {part.point}**", f":small[{part.grade} · {proof}]"]
    if part.note:
        lines.append(brief.language.say("briefing-note-mine", note=plain(part.note)))
    return "  \n".join(lines)


def _proof(figure_id: str, brief: Brief) -> str:
    if not figure_id:
        return f":small[{brief.language.say('briefing-own-values')}]"
    named = brief.language.say("briefing-figure", figure=figure_id)
    return f":small[[{named}]({verify_link(figure_id, language=brief.language).lstrip('/')})]"
