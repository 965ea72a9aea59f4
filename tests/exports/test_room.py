"""Charts get at least their own margins, and room for what stands outside their plot."""

import pytest

from casebook.exports.lettering import width
from casebook.exports.room import room


def chart(**layout):
    return {"data": [{"type": "bar", "x": [2013, 2014], "y": [100.0, 250.0], "name": "Africa"}],
            "layout": {"xaxis": {}, "yaxis": {}, **layout}}


def test_margins_are_kept():
    need = room(chart(margin={"l": 90, "r": 110, "t": 56, "b": 44}), 1000)
    assert (need.left, need.right, need.top, need.bottom) == (90, 110, 56, 44)


def test_ticks_have_room():
    need = room(chart(yaxis={"ticktext": ["a name as long as they come", "b"], "tickvals": [0, 1]}),
                1000)
    assert need.left > width("a name as long as they come", 12)
    assert room(chart(), 1000).bottom > 12


def test_names_in_the_data_have_room():
    figure = chart()
    figure["data"][0]["y"] = ["Democratic Republic of the Congo", "Chad"]
    assert room(figure, 1000).left > width("Democratic Republic of the Congo", 12)


@pytest.mark.parametrize("hidden", [{"visible": False}, {"showticklabels": False},
                                    {"ticklabelposition": "inside"}])
def test_hidden_ticks_take_none(hidden):
    figure = chart(xaxis=hidden, yaxis=hidden, margin={"l": 0, "r": 0, "t": 0, "b": 0})
    need = room(figure, 1000)
    assert (need.left, need.bottom) == (0, 0)


def test_turned_labels_need_their_length():
    labels = {"ticktext": ["2000-2003"] * 14, "tickvals": list(range(14))}
    length = width("2000-2003", 12)
    level = room(chart(xaxis={**labels, "tickangle": 0}), 1200).bottom
    assert level < length < room(chart(xaxis={**labels, "tickangle": -90}), 1200).bottom
    # Without an angle plotly turns them once they touch.
    assert room(chart(xaxis=labels), 400).bottom > length
    assert room(chart(xaxis=labels), 1600).bottom == level


def test_axis_titles_and_upper_axes_count():
    assert room(chart(xaxis={"title": {"text": "Year"}}), 1000).bottom > room(
        chart(), 1000).bottom + 12
    assert room(chart(xaxis={"side": "top"}, margin={"t": 0}), 1000).top > 12


def test_a_legend_takes_the_rows_that_it_needs():
    figure = chart(showlegend=True, margin={"t": 0})
    figure["data"] = [{**figure["data"][0], "name": f"A rather long name, number {n}"}
                      for n in range(6)]
    assert room(figure, 500).top >= 2 * room(figure, 1600).top > 40
    figure["layout"]["showlegend"] = False
    assert room(figure, 500).top == 0


def test_a_colour_bar_has_room():
    figure = chart()
    figure["data"][0]["colorbar"] = {"title": "units"}
    assert room(figure, 1000).right >= 60
