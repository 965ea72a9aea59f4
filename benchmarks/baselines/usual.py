"""Streamlit the usual way: tables in the cache, pandas and plotly.express at each rerun."""

import os
from pathlib import Path

import pandas as pd
import plotly.express as px
import streamlit as st


@st.cache_data
def table(name):
    return pd.read_parquet(Path(os.environ["BASELINE_RELEASE"]) / f"{name}.parquet")


def in_basis(frame, amount, factor):
    rates = table("price_basis")
    frame = frame.merge(rates[rates["price_basis"] == basis], on="year")
    return frame.assign(amount=frame[amount] * frame[factor])


def point(series):
    facts = table("published_figures").merge(table("figure_series"), on="fact_id")
    return facts[facts["series"] == series]


st.set_page_config(layout="wide")
st.title("The case")
basis = st.sidebar.selectbox("Prices", sorted(table("price_basis")["price_basis"].unique()))
first, second = st.columns(3), st.columns(3)

with first[0]:
    revenue = in_basis(table("revenue_by_source"), "amount_usd", "per_usd")
    revenue["share"] = revenue["amount"] / revenue.groupby("year")["amount"].transform("sum")
    st.plotly_chart(px.bar(revenue, x="year", y="amount", color="revenue_source",
                           hover_data=["share"], title="Revenue by source"), key="revenue")
with first[1]:
    units = table("contributions").groupby("year", as_index=False)["class_of_contribution"].sum()
    st.plotly_chart(px.line(units, x="year", y="class_of_contribution", markers=True,
                            title="Contributory units"), key="units")
with first[2]:
    shares = table("contributions").groupby(["year", "iso3"], as_index=False)[
        "class_of_contribution"].sum().nlargest(60, "class_of_contribution")
    st.plotly_chart(px.line(shares, x="year", y="class_of_contribution", color="iso3",
                            title="The largest contributors"), key="largest")
with second[0]:
    amounts = point("unit-amount").sort_values("first_year")
    amounts = amounts.merge(table("price_index"), left_on="first_year", right_on="year")
    amounts["in francs of today"] = amounts["amount_chf"] / amounts["price_index"]
    st.plotly_chart(px.line(amounts, x="year", y=["amount_chf", "in francs of today"],
                            title="Value of a unit"), key="value")
with second[1]:
    offline = point("people-offline-editions")
    offline = offline.assign(year=offline["label"].astype(int), people=offline["value"] * 1e9)
    st.plotly_chart(px.bar(offline.sort_values("year"), x="year", y="people", color="grade",
                           hover_data=["measure"], title="People offline"), key="offline")
with second[2]:
    budgets = point("plan-four-year").sort_values("first_year")
    st.plotly_chart(px.bar(budgets, x="label", y="amount_chf", color="grade",
                           title="Four-year budgets"), key="budgets")
