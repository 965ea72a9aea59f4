page-outcomes = From budget to results
page-outcomes-heading = From budget to results
page-outcomes-lead = Resolutions 71, 72 and 151 call for the strategic plan, the budget and the results to be linked. This page first follows one target from money to result. It then shows the links of each plan that we found in our sources.

outcomes-section-chain = One target, from money to result
outcomes-section-forward = The plan as a whole
outcomes-section-node = Trace one goal or budget line
outcomes-section-add = Adding a plan
outcomes-still-needed = What was not found in our sources is listed on the data page, under “Data we still need”. Operational plans, results-based budgets and annual progress reports have more.
filter-plan = Plan
outcomes-follow = Trace one goal or budget line
outcomes-follow-none = Choose a goal, a target, a budget line …
outcomes-option = { $name } ({ $kind })
outcomes-neighbours = Linked to:
outcomes-choose = Choose an item above, or click on one in the chart, to see what it is linked to, its money, its figures and the decision that mandates it.
outcomes-add = A plan consists of three tables: nodes, links and values. The template contains these tables empty, a worked example and a guide that explains each column. The operator of this site can check the completed tables with `python -m casebook.build --check-plan FOLDER`. The command changes nothing. It reports every error with its file, line and column. Examples are a cycle, an unknown or repeated short name, a wrong unit, dates in reverse order, a missing source, or amounts that do not add up.
outcomes-template = Template of a plan (ZIP)

notice-plan = The link asks for the plan “{ $value }”, for which there are no figures. The default plan is shown.
notice-node = The link asks for the item “{ $value }”, which is not in the results model. Please choose one from the list.
export-scope-plan = plan { $value }
export-scope-node = links of { $value }

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
way-here = the item itself
way-down = follows from it
way-mandate = mandates it
standing-reached = reached
standing-missed = missed
standing-on-course = on course
standing-off-course = off course
standing-unknown = cannot be assessed
standing-reason-at-or-past-target = target reached
standing-reason-short-at-its-date = short of the target at its date
standing-reason-short-after-its-date = short of the target after its date
standing-reason-at-least-the-line = at or above the straight line
standing-reason-behind-the-line = behind the straight line
standing-reason-no-indicator = no indicator found
standing-reason-no-target = no target
standing-reason-no-value = no value found
standing-reason-no-date = its date is not settled
standing-reason-no-baseline = no earlier baseline found
standing-reason-only-projection = only a projection found
standing-reason-short-before-its-date = no later value found
standing-reason-passed-between = passed between two values
standing-reason-only-later = only values after its date found
standing-reason-too-close = too close to judge, as values are rounded
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
expectation-to-results = link from money to a result
expectation-serves = link to a goal or purpose
expectation-measured = indicator or target
expectation-mandate = decision

# -- table headers -----------------------------------------------------------------------------------
column-plan-period = Plan
column-tree-name = Item
column-node-kind = Kind
column-node-id = Short name
column-link-kind = Link
column-leads-to-name = Leads to
column-standing = Status
column-standing-reason = Reason
column-way = Place in the chain
column-distance = Links away
column-words = Description
column-spent-chf = Spent, CHF
column-baseline = Baseline
column-baseline-dated = Date of the baseline
column-target = Target
column-target-dated = Date of the target
column-latest = Latest value up to its date
column-later = First value after its date
column-later-dated = Date of that value
column-set-by = Set by
column-value-kind = Kind of value
column-measured-as = Indicator measures
column-judged-on = Judged on
column-review = Review by ITU
column-review-dated = Date of the review
column-review-title = Document of the review
column-latest-dated = Date of the latest value
column-edition = Edition
column-expected = Straight line at that date
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
    .subtitle = Money of the plan, decision, goal, target and result. The line is dotted where a link between two steps was not found in our sources
    .method = The target is chosen by a rule: of the targets in per cent that a decision mandates and for which a value up to their date is known, the first of the newest plan. Each solid line is a link that a document states. The money is that of the whole plan: how much of it served one goal was not found in our sources. Progress in the world is not the work of ITU alone. Values are estimates of their editions; later editions revise earlier years.
outcomes-chain-finding = “{ $name }”: { $decision } set a target of { $target } by { $by }, and the latest estimate up to that date is { $latest }, for { $year }
outcomes-chain-plan = 1 Money
outcomes-chain-decision = 2 Decision
outcomes-chain-goal = 3 Goal
outcomes-chain-target = 4 Target
outcomes-chain-indicator = 5 Result
outcomes-chain-by = { $value } by { $year }
outcomes-chain-in = { $value } in { $year }
outcomes-chain-unlinked = amount for one goal not found in our sources
column-is-linked = Linked to the step before

# -- outcomes-flow -----------------------------------------------------------------------------------
outcomes-flow = The plan from money to results
    .subtitle = Plan { $plan }. The width of a band shows its amount, in Swiss francs at current prices; thin lines are links for which no amount was found. Targets: ✓ reached, ✗ missed, ↗ on course, ↘ off course, ○ cannot be assessed.
    .method = Each link is in a document named in the table, or follows from lines that add up to their published total. Nothing is filled in: a dashed frame shows how much money has no further link. The planned regular budget and all revenue received are not the same: only the second includes voluntary contributions. Revenue received is from the audited statistics, in US dollars, converted into francs year by year at the rate of the contributory unit. Targets set outside the plan are on the page of results. Items can be chosen in the chart, in the list above and in the table.
outcomes-flow-planned-finding = { $planned_name }: our sources link { $planned_traced_n ->
    [0] none
   *[other] { $planned_traced }
  } of the { $planned } planned for the regular budget to outputs, objectives or goals
outcomes-flow-received-finding = { $received_period }: our sources link { $received_traced_n ->
    [0] none
   *[other] { $received_traced }
  } of the { $received } of all revenue received to outputs, objectives or goals. The total of the plan { $plan } is not in our sources (Decision 5)
outcomes-flow-both-finding = { $planned_name }: our sources link { $planned_traced_n ->
    [0] none
   *[other] { $planned_traced }
  } of the { $planned } planned for the regular budget, and { $received_traced_n ->
    [0] none
   *[other] { $received_traced }
  } of the { $received } of all revenue received, to outputs, objectives or goals
outcomes-no-amount = no amount found
outcomes-link-hover = { $before }<br>{ $link }<br>{ $after }<br>{ $amount }
outcomes-node-hover = { $name }<br>{ $kind }<br>{ $amount }
outcomes-hanging = { $kinds } without a link: { $count }
outcomes-break = No further link found for { $amount }
outcomes-said-through = { $name }: { $amount } in total.
outcomes-said-stands = { $name }: { $standing }.
outcomes-said-funds = { $money ->
    [yes] { $name } funds { $to } with { $amount }.
   *[no] { $name } funds { $to }; no amount was found.
  }
outcomes-said-contributes-to = { $money ->
    [yes] { $name } contributes { $amount } to { $to }.
   *[no] { $name } contributes to { $to }.
  }
outcomes-said-measured-by = { $name } is measured by { $to }.
outcomes-said-ends = { $money ->
    [yes] { $name } has no further link, with { $amount }.
   *[no] { $name } ({ $kind }) has no further link.
  }
outcomes-nothing = Nothing on this plan was found in our sources

# -- outcomes-thread ---------------------------------------------------------------------------------
outcomes-thread = Links of one goal, target or budget line
    .subtitle = From decision and money to the measured result. Dotted: not found in our sources. Amounts in Swiss francs at current prices.
    .method = All items that lead to the chosen item and all that follow from it, by the links “funds”, “contributes to” and “is measured by”, with the decisions that mandate any of them. A target past its date is reached, missed or cannot be assessed. A target that is still open is on course where its latest value is at or above a straight line from the baseline to the target at the date of that value. Targets are judged on the date of the release.
outcomes-thread-finding = { $name }: { $up_n ->
    [0] nothing leads to this { $kind }
    [one] one item leads to this { $kind }
   *[other] { $up } items lead to this { $kind }
  }, { $down_n ->
    [0] none follows from it
    [one] one follows from it
   *[other] { $down } follow from it
  }, and { $mandates_n ->
    [0] no decision was found that mandates it
    [one] one decision mandates it
   *[other] { $mandates } decisions mandate it
  }
outcomes-thread-decision-finding = { $name } mandates { $down_n ->
    [one] one item
   *[other] { $down } items
  } of the results model
outcomes-no-node = No item is chosen
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
    .subtitle = Plan { $plan }. Each row is a result or an indicator. A full dot is a link that was found; an open dot is one that was not found in our sources.
    .method = Links are followed backwards within the plan from every result or indicator at the end of a chain. A purpose is a goal, an objective, an output or a Sustainable Development Goal. Money is revenue, a plan or a budget.
outcomes-back-finding = Plan { $plan }: of { $ends } results and indicators, our sources link { $money_n ->
    [0] none
    [one] one
   *[other] { $money }
  } to funding and { $decision_n ->
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
    .subtitle = All plans in our sources. Each field shows how many items lack the link, of how many that should have it. The darker the shade, the larger the share.
    .method = Plans and cost lines should lead to a result. Outputs, objectives, outcomes, goals and targets should have a published cost. Goals and targets should have a decision. Every result and indicator should be linked to a goal or purpose. Objectives, outcomes, goals and targets should have something that measures them. Sustainable Development Goals, to which expenses are reported, and targets set outside the plan are not counted.
outcomes-gaps-finding = Not found in our sources: the cost of { $missing } of { $results } outputs, objectives, goals and targets, and the results of { $stranded } of { $lines } plans and cost lines
outcomes-plan-short = { $first }–{ $last }
outcomes-lacks-cost = Cost not found
outcomes-lacks-to-results = Plans and cost lines not linked to a result
outcomes-lacks-serves = Not linked to a goal
outcomes-lacks-measured = Indicator or target not found
outcomes-lacks-mandate = Decision not found
outcomes-of = { $missing } of { $count }
outcomes-none-expected = –
outcomes-missing = Missing links of one plan
    .subtitle = Plan { $plan }. Full: found; hatched: not found. The table lists each of them.
    .method = The links that each kind of item should have are counted item by item. The table lists them all, those not found first.
outcomes-missing-finding = Plan { $plan }: { $missing } of { $expected } expected links and amounts were not found in our sources
