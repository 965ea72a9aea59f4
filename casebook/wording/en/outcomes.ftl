page-outcomes = From budget to results
page-outcomes-heading = From budget to results
page-outcomes-lead = Resolutions 71, 72 and 151 call for the strategic plan, the budget and the results to be linked. This page begins with one target followed from money to result, and then shows each plan as far as the documents that we have read link it.

outcomes-section-chain = One target, from money to result
outcomes-section-forward = The plan as a whole
outcomes-section-node = Trace one goal or budget line
outcomes-section-add = Adding a plan
outcomes-still-needed = What these documents do not give is listed on the data page, under “Data we still need”. It is the limit of what we have read: operational plans, results-based budgets and annual progress reports hold more.
filter-plan = Plan
outcomes-follow = Trace one goal or budget line
outcomes-follow-none = Choose a goal, a target, a budget line …
outcomes-option = { $name } ({ $kind })
outcomes-neighbours = Linked to:
outcomes-choose = Choose an item above, or click on one in the chart, to see what leads to it, what it leads to, its money, its figures and the decision that mandates it.
outcomes-add = A plan is three tables: nodes, links and values. The template holds them empty, a worked example, and a guide that explains each column. Once they are filled, whoever runs this site checks them with `python -m casebook.build --check-plan FOLDER`: it changes nothing, and names every fault with its file, line and column, such as a cycle, an unknown or repeated short name, a unit that does not fit, dates in reverse, a missing source, or money that does not add up.
outcomes-template = Template of a plan (ZIP)

notice-plan = The address asks for the plan “{ $value }”, of which nothing is held. The usual one is shown.
notice-node = The address asks for the node “{ $value }”, which the results model does not have. None is followed.
export-scope-plan = plan { $plan }
export-scope-node = thread of { $node }

# -- codes -----------------------------------------------------------------------------------------
node-kind-revenue-source = revenue source
node-kind-plan = plan or total
node-kind-cost-line = cost line
node-kind-output = output
node-kind-objective = objective
node-kind-outcome = outcome
node-kind-sdg = Sustainable Development Goal
node-kind-goal = goal
node-kind-target = target
node-kind-indicator = indicator
node-kind-decision = decision
node-kinds-revenue-source = Revenue sources
node-kinds-plan = Plan or total
node-kinds-cost-line = Cost lines
node-kinds-output = Outputs
node-kinds-objective = Objectives
node-kinds-outcome = Outcomes
node-kinds-sdg = SDGs
node-kinds-goal = Goals
node-kinds-target = Targets
node-kinds-indicator = Indicators
node-kinds-decision = Decisions
link-kind-funds = funds
link-kind-contributes-to = contributes to
link-kind-measured-by = is measured by
link-kind-mandated-by = is mandated by
leads-to-kind-output = output
way-up = leads to it
way-here = the node itself
way-down = follows from it
way-mandate = mandates it
standing-reached = reached
standing-missed = missed
standing-on-course = on course
standing-off-course = off course
standing-unknown = not known
standing-reason-at-or-past-target = target reached
standing-reason-short-at-its-date = short of the target at its date
standing-reason-short-after-its-date = short of the target after its date
standing-reason-at-least-the-line = at or above the line
standing-reason-behind-the-line = behind the line
standing-reason-no-indicator = no indicator found
standing-reason-no-target = no target
standing-reason-no-value = no value found
standing-reason-no-date = its date is not settled
standing-reason-no-baseline = no earlier baseline found
standing-reason-only-projection = only a projection found
standing-reason-short-before-its-date = no later value found
standing-reason-passed-between = passed between the two
standing-reason-only-later = only values after its date found
standing-reason-too-close = too close to tell, as values are rounded
standing-reason-wider-measure = the indicator counts more than the target does
set-by-strategic-plan = Strategic plan of ITU
set-by-broadband-commission = Broadband Commission
set-by-connectivity-2030 = Universal connectivity by 2030
set-by-partner2connect = Partner2Connect
set-by-national-project = National project
value-kind-level = level
value-kind-reduction = reduction
value-kind-improvement = improvement
measured-as-same = what the target is about
measured-as-wider = something wider
money-scope-regular-budget-planned = planned regular budget
money-scope-part-planned = part of planned money
money-scope-revenue-received = all revenue received
money-scope-expenses-reported = expenses reported
expectation-cost = published cost
expectation-to-results = way from money to a result
expectation-serves = way to what it is for
expectation-measured = indicator or target
expectation-mandate = decision

# -- table headers -----------------------------------------------------------------------------------
column-plan-period = Plan
column-tree-name = Thread
column-node-kind = Kind
column-node-id = Short name
column-link-kind = Link
column-leads-to-name = Leads to
column-standing = Standing
column-standing-reason = Why
column-way = In the thread
column-distance = Links away
column-words = In words
column-spent-chf = Spent, CHF
column-baseline = Baseline
column-baseline-dated = Baseline of
column-target = Target
column-target-dated = Target by
column-latest = Latest value up to its date
column-later = First value after its date
column-later-dated = Later of
column-set-by = Set by
column-value-kind = Value is
column-measured-as = Indicator measures
column-judged-on = Judged on
column-review = Review by ITU
column-review-dated = Review of
column-review-title = Document of the review
column-latest-dated = Latest of
column-edition = Edition
column-expected = Straight line by then
column-indicator-name = Indicator
column-target-name = Target
column-purpose-name = Goal, objective, output
column-decision-name = Decision
column-money-name = Money
column-links-found = Found, of five
column-expectation = Expected
column-found = Found
column-missing = Not found

# -- outcomes-chain -----------------------------------------------------------------------------------
outcomes-chain = One target followed from money to result
    .subtitle = Money of the plan, decision, goal, target and result; the stroke is dotted where the documents that we have read do not link two steps
    .method = Of the targets in per cent that a decision mandates and for which a value up to their date is known, the first of the newest plan. Each full stroke is a link that a document states. The money is that of the whole plan: how much of it served one goal is not in these documents. Progress in the world is not the work of ITU alone. Values are estimates of their editions; later editions revise earlier years.
outcomes-chain-finding = “{ $name }”: { $decision } set { $target } by { $by }; the latest estimate up to then is { $latest }, for { $year }
outcomes-chain-plan = 1 Money
outcomes-chain-decision = 2 Decision
outcomes-chain-goal = 3 Goal
outcomes-chain-target = 4 Target
outcomes-chain-indicator = 5 Result
outcomes-chain-by = { $value } by { $year }
outcomes-chain-in = { $value } in { $year }
outcomes-chain-unlinked = amount for one goal not in these documents
column-is-linked = Linked to the step before

# -- outcomes-flow -----------------------------------------------------------------------------------
outcomes-flow = The plan from money to results
    .subtitle = Plan { $plan }. Bands are as thick as their amount, in Swiss francs of the years themselves; thin lines are links without a published amount. Targets: ✓ reached, ✗ missed, ↗ on course, ↘ off course, ○ not known.
    .method = Each link stands in a document named in the table, or follows from lines that add up to their published total. Nothing is filled in: a dashed frame says how much money ends without a link. A planned regular budget and all revenue received are two things: voluntary contributions are in the second only. Revenue received is from the audited statistics, in US dollars, turned into francs year by year at the rate of the contributory unit. Targets that others than the plan set stand on the page of results. A click on a node, the list above and the table all lead to the same nodes.
outcomes-flow-planned-finding = { $planned_name }: the documents we have read link { $planned_traced_n ->
    [0] no franc
   *[other] { $planned_traced }
  } of { $planned } planned for the regular budget to an output, an objective or a goal
outcomes-flow-received-finding = { $received_period }: the documents we have read link { $received_traced_n ->
    [0] no franc
   *[other] { $received_traced }
  } of { $received } of all revenue received to an output, an objective or a goal. The total of the plan { $plan } is not in our sources; Decision 5 would hold it
outcomes-flow-both-finding = { $planned_name }: the documents we have read link { $planned_traced_n ->
    [0] no franc
   *[other] { $planned_traced }
  } of { $planned } planned for the regular budget, and { $received_traced_n ->
    [0] none
   *[other] { $received_traced }
  } of { $received } of all revenue received, to an output, an objective or a goal
outcomes-no-amount = no published amount
outcomes-link-hover = { $before }<br>{ $link }<br>{ $after }<br>{ $amount }
outcomes-node-hover = { $name }<br>{ $kind }<br>{ $amount }
outcomes-hanging = { $kinds } with no thread to them: { $count }
outcomes-break = No link found from here for { $amount }
outcomes-said-through = { $name }: { $amount } in all.
outcomes-said-stands = { $name }: { $standing }.
outcomes-said-funds = { $money ->
    [yes] { $name } funds { $to } with { $amount }.
   *[no] { $name } funds { $to }; no amount is published.
  }
outcomes-said-contributes-to = { $money ->
    [yes] { $name } contributes { $amount } to { $to }.
   *[no] { $name } contributes to { $to }.
  }
outcomes-said-measured-by = { $name } is measured by { $to }.
outcomes-said-ends = { $money ->
    [yes] { $name } leads no further, with { $amount }.
   *[no] { $name } ({ $kind }) leads no further.
  }
outcomes-nothing = Nothing is held of this plan

# -- outcomes-thread ---------------------------------------------------------------------------------
outcomes-thread = Thread of one node
    .subtitle = From decision and money to what shows the result; dotted where a part was not found. Amounts in Swiss francs of the years themselves.
    .method = Everything from which the node can be reached, and everything that can be reached from it, over the links funds, contributes to and is measured by; with the decisions that mandate any part of it. A target past its date is reached, missed or not known; one still open is on course where its latest value is at least where a straight line from the baseline to the target stood at that value's date. Targets are judged on the date of the release.
outcomes-thread-finding = { $name }: { $up_n ->
    [0] nothing leads to this { $kind }
    [one] one node leads to this { $kind }
   *[other] { $up } nodes lead to this { $kind }
  }, { $down_n ->
    [0] none follows from it
    [one] one follows from it
   *[other] { $down } follow from it
  }, and { $mandates_n ->
    [0] no decision is known to mandate it
    [one] one decision mandates it
   *[other] { $mandates } decisions mandate it
  }
outcomes-thread-decision-finding = { $name } mandates { $down_n ->
    [one] one node
   *[other] { $down } nodes
  } of the model
outcomes-no-node = No node is chosen
outcomes-spent = { $amount } spent by { $date }
outcomes-target-by = target { $value } by { $date }
outcomes-baseline = baseline { $value }
outcomes-latest = latest { $value }
outcomes-later = later { $value }
outcomes-target-of = target · { $setter }
outcomes-lacking-decision = No decision found that mandates it
outcomes-lacking-money = No money found that pays for it
outcomes-lacking-purpose = No cost line, output, objective or goal found
outcomes-lacking-target = No target found
outcomes-lacking-indicator = No indicator found

# -- outcomes-back -----------------------------------------------------------------------------------
outcomes-back = From results back to money
    .subtitle = Plan { $plan }. Each row is the end of a thread; a full dot is a part that was found on the way back, an open one a part that was not.
    .method = Starting from every result or indicator from which nothing leads on, links are followed backwards within the plan. A purpose is a goal, an objective, an output or a Sustainable Development Goal; money is revenue, a plan or a budget.
outcomes-back-finding = { $plan }: of { $ends } results and indicators, the documents that we have read link { $money_n ->
    [0] none
    [one] one
   *[other] { $money }
  } to money and { $decision_n ->
    [0] none
    [one] one
   *[other] { $decision }
  } to a decision
outcomes-end = { $name }
outcomes-step-indicator = Indicator
outcomes-step-target = Target
outcomes-step-purpose = Purpose
outcomes-step-decision = Decision
outcomes-step-money = Money
outcomes-not-found = not found
outcomes-back-hover = { $name }<br>{ $step }: { $found }

# -- outcomes-gaps, outcomes-missing -------------------------------------------------------------------
outcomes-gaps = Missing links by plan
    .subtitle = All plans held. In each field: how many lack it, of how many that should have it; the fuller the shade, the larger the share.
    .method = A plan and a cost line should lead to a result; an output, objective, outcome, goal and target should have a published cost; goals and targets a decision; every result and indicator a way to what it is for; objectives, outcomes, goals and targets something that measures them. A Sustainable Development Goal is what money is reported to have served, and targets that others than the plan set are not counted.
outcomes-gaps-finding = The documents we have read give no cost for { $missing } of { $results } outputs, objectives, goals and targets, and link { $stranded } of { $lines } plans and cost lines to no result
outcomes-plan-short = { $first }-{ $last }
outcomes-lacks-cost = Without a published cost
outcomes-lacks-to-results = Plans and cost lines linked to no result
outcomes-lacks-serves = Without a way to what it is for
outcomes-lacks-measured = Without an indicator or target
outcomes-lacks-mandate = Without a decision
outcomes-of = { $missing } of { $count }
outcomes-none-expected = –
outcomes-missing = Missing links of one plan
    .subtitle = Plan { $plan }. Full: found; hatched: not found. The table lists each of them.
    .method = What each kind of node should have is counted node by node; the table names them all, those that were not found first.
outcomes-missing-finding = { $plan }: { $missing } of { $expected } expected links and amounts are not in the documents that we have read
