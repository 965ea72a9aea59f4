page-outcomes = Plan to outcomes
page-outcomes-heading = From franc to outcome
page-outcomes-lead = Resolutions 71, 72 and 151 ask that strategic plan, budget and results hang together. This page follows the money of each plan as far as the documents read for it lead, from revenue to indicators and back, and shows where they do not lead on.

outcomes-section-forward = From money to results
outcomes-section-node = One thread
outcomes-section-back = From results back to money
outcomes-section-missing = What was not found
outcomes-section-add = Adding a plan
filter-plan = Plan
outcomes-follow = Follow one node through its thread
outcomes-follow-none = Choose a goal, a target, a cost line …
outcomes-option = { $name } ({ $kind })
outcomes-neighbours = One link away:
outcomes-choose = Choose a node above, or click on one in the chart, to see what leads to it, what it leads to, its money, its numbers, and the decision that mandates it.
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
standing-met = met
standing-on-course = on course
standing-off-course = off course
standing-no-data = no data
standing-reason-reached = target reached
standing-reason-at-least-the-line = at or above the line
standing-reason-behind-the-line = behind the line
standing-reason-no-indicator = no indicator
standing-reason-no-target = no target
standing-reason-no-value = no value
standing-reason-only-later = only later values
standing-reason-only-projection = only a projection
standing-reason-no-baseline = no earlier baseline
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
column-latest = Latest value
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

# -- outcomes-flow -----------------------------------------------------------------------------------
outcomes-flow = Threads from money to results
    .subtitle = Plan { $plan }. Bands are as thick as their amount, in Swiss francs of the years themselves; thin lines are links without a published amount. ✓ met, ↗ on course, ↘ off course, ○ no data.
    .method = Each link stands in a document named in the table, or follows from lines that add up to their published total. Nothing is filled in: where no document read leads on, the thread ends, and a dashed frame says how much money ends there. Revenue from the audited statistics is in US dollars and is turned into francs year by year at the rate of the contributory unit. A click on a node, the list above and the table all lead to the same nodes.
outcomes-flow-finding = { $traced_n ->
    [0] Of { $revenue } of revenue in { $period }, no franc can be followed to an output, an objective or a goal
   *[other] Of { $revenue } of revenue in { $period }, { $traced } can be followed to an output, an objective or a goal
  }
outcomes-no-amount = no published amount
outcomes-link-hover = { $before }<br>{ $link }<br>{ $after }<br>{ $amount }
outcomes-node-hover = { $name }<br>{ $kind }<br>{ $amount }
outcomes-hanging = { $kinds } with no thread to them: { $count }
outcomes-break = No document read leads on from here: { $amount } ends without a link
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
    .method = Everything from which the node can be reached, and everything that can be reached from it, over the links funds, contributes to and is measured by; with the decisions that mandate any part of it. Met: the latest value up to the target's date has reached the target. On course: it is at least where a straight line from the baseline to the target stood at that date. Off course: it is behind that line. No data: no value in time, or no earlier baseline.
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
outcomes-lacking-decision = No decision found that mandates it
outcomes-lacking-money = No money found that pays for it
outcomes-lacking-purpose = No cost line, output, objective or goal found
outcomes-lacking-target = No target found
outcomes-lacking-indicator = No indicator found

# -- outcomes-back -----------------------------------------------------------------------------------
outcomes-back = How far threads lead back
    .subtitle = Plan { $plan }. Each row is the end of a thread; a full dot is a part that was found on the way back, an open one a part that was not.
    .method = Starting from every result or indicator from which nothing leads on, links are followed backwards within the plan. A purpose is a goal, an objective, an output or a Sustainable Development Goal; money is revenue, a plan or a budget.
outcomes-back-finding = { $plan }: of { $ends } ends of threads, { $money_n ->
    [0] none leads
    [one] one leads
   *[other] { $money } lead
  } back to money and { $decision_n ->
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
    .method = A plan, a cost line and a Sustainable Development Goal should lead to a result; an output, objective, outcome, goal and target should have a published cost; goals and targets a decision; every result and indicator a way to what it is for; objectives, outcomes, goals and targets something that measures them. What stands here as missing was not found in the documents read; it may stand in others.
outcomes-gaps-finding = { $missing } of { $results } outputs, objectives, goals and targets have no published cost, and { $stranded } of { $lines } plans and cost lines lead to no result
outcomes-plan-short = { $first }-{ $last }
outcomes-lacks-cost = Without a published cost
outcomes-lacks-to-results = Money that leads to no result
outcomes-lacks-serves = Without a way to what it is for
outcomes-lacks-measured = Without an indicator or target
outcomes-lacks-mandate = Without a decision
outcomes-of = { $missing } of { $count }
outcomes-none-expected = –
outcomes-missing = Missing links of one plan
    .subtitle = Plan { $plan }. Full: found; hatched: not found. The table lists each of them.
    .method = What each kind of node should have is counted node by node; the table names them all, those that were not found first.
outcomes-missing-finding = { $plan }: { $missing } of { $expected } expected links and amounts were not found
