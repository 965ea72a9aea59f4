"""The values of every parameter that a release and the shipped catalogues allow."""

from functools import partial

from casebook.analysis.member_names import names
from casebook.analysis.name_index import name_index
from casebook.analysis.search import meaning
from casebook.caches import cached
from casebook.selection import Domain
from casebook.warehouse import Release, run
from casebook.wording import ENGLISH, languages
from casebook.wording.pseudo import allowed


@cached("domains")
def domain(release: Release) -> Domain:
    """The values that this release allows in an address."""
    years = run("coverage", {}, release).rows.iloc[0]
    regions = run("member_states", {}, release).rows["itu_region"]
    return Domain(
        countries=frozenset(names(release, ENGLISH)),
        regions=tuple(sorted(regions.unique())),
        first_year=int(years["first_year"]),
        last_year=int(years["last_year"]),
        languages=(*languages(), *allowed()),
        plans=tuple(run("results_plans", {}, release).rows["plan_period"]),
        nodes=frozenset(run("results_nodes_named", {}, release).rows["node_id"]),
        member_state=partial(_named, release),
    )


def _named(release: Release, text: str) -> tuple[str, ...]:
    """The Member State that `text` names, or those it may mean; each language's names count."""
    meant = meaning(text, name_index(release, ENGLISH))
    return (meant.iso3,) if meant.iso3 else meant.choices
