"""Cards of the page on ITU among its sister agencies."""

from casebook.analysis.findings import agencies as findings
from casebook.cards.card import Card
from casebook.charts.agencies import financing, states

CARDS = (
    Card("agencies-shares", "agencies", "agencies_shares", financing.shares, findings.shares),
    Card("agencies-dependence", "agencies", "agencies_by_year", financing.dependence,
         findings.dependence, table=("entity", "year", "assessed", "total", "assessed_share")),
    Card("agencies-totals", "agencies", "agencies_by_year", financing.totals, findings.totals,
         table=("entity", "year", "assessed", "voluntary", "other_revenue", "total")),
    Card("agencies-growth", "agencies", "agencies_growth", states.growth, findings.growth,
         warnings=("others-at-average-rate", "constant-francs-2024")),
    Card("agencies-concentration", "agencies", "agencies_concentration", states.concentration,
         findings.concentration),
    Card("agencies-rank", "agencies", "agencies_rank", states.ranks, findings.ranks,
         table=("entity", "year", "rank", "member_states", "contribution", "share")),
)
