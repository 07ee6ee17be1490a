import type { PlainMark } from "../lexicon/vocabulary";

/** Words that change what a verb or an expression says, as phrases separated by commas. */
export const marks: Readonly<Partial<Record<PlainMark, string>>> = {
  negation:
    "anything but, by no means, not, never, cannot, can't, won't, wasn't, weren't, didn't, isn't, aren't, hasn't, haven't, doesn't, don't, couldn't, hadn't, nor, wont, didnt, cant, no longer",
  "no-negation": "no, none, nothing, neither, nobody, nowhere, no one",
  goal: "@goal, planned/agreed/required/promised number, planned/agreed/required/promised figure, planned/agreed/required total, planned/agreed volume, result we aimed for, ours was/were/has/have/will/is, this year's was/were/has/have/will/is, this one was/has/will",
  ceiling:
    "ceiling, cap, limit, limits, maximum, upper limit, no more than, at most, not more than, max, deadline, deadlines, time limit, time limits",
  less: "average time, median time, mean time, time to let, time to decide, time to decision, time taken, cost, costs, *cost, spend, spending, expenditure, outlay, absence, absences, sickness, emission*, wait, waits, waiting, turnover, debt, arrears, consumption, unemployment, waste, accidents, accident, complaints, vacancies, vacancy, voids, void, turnaround, backlog, response time*, response times, delays, processing, breaches, energy use, usage, leakage, crime, burglaries, collisions, fatalities, casualties, overtime, downtime, outages, days lost, missed collections, missed bins, error*, reoffending, re-offending, evictions, homelessness, footprint, deficit, overspend, dropout, drop-outs, exclusions, readmissions, re-admissions, agency, rejected, length of stay, time taken, working days, delayed",
  reduction:
    "fell by, fallen by, reduced by, cut by, down by, a reduction of, reduction of, decrease of, decreased by, a cut of, cuts of, saving of, savings of, lowered by, dropped by, a fall of, a drop of",
  resolved:
    "been resolved, was resolved, were resolved, now resolved, is resolved, been overcome, was overcome, were overcome, been sorted, was sorted, put right, been remedied, was remedied, been rectified, was rectified, were rectified, been addressed, was addressed, were addressed, been fixed, was fixed, ironed out, been cleared, cleared up, made good, been absorbed, was absorbed, were absorbed, been recouped, was recouped, been recovered, been made up, made up the, made up for, recovered, has recovered, behind us, caught up, been closed, been settled, was settled, dealt with, been lifted, been removed, no longer a concern, no longer an issue, no longer a risk",
  harmless:
    "not prevent, not prevented, not stop, not stopped, not keep us from, not deter, not hinder, not hold up the, not stand in the way, not get in the way, not affect, not affected, without affecting, not jeopardise, not jeopardize, not endanger, not threaten, not put the, no impact on, no effect on, no bearing on, no consequence for, no knock-on, does not change the, will not change the, did not change the, not delay the, without delaying, absorbed within, absorbed in, within the float, within contingency, neither affects, neither of which affects",
  work: "project*, programme*, program, plan, work, works, strategy, campaign, reform, schedule, timetable, measure, measures, action, actions, construction, renovation, deadline, completion, implementation, launch, forecast, scheme, schemes, milestone, milestones, delivery, rollout, roll-out, procurement, phase, stage, contract, contractor, handover, opening, commissioning, refurbishment, build, installation",
  money: "cost, costs, expenditure*, revenue*, appropriation*, grant, grants, funding, income",
  partly:
    "within an ace of, within a whisker of, within a hair of, all but reached, all but met, all but achieved, all but made, all ~ but one, all ~ but two, all ~ but three, every ~ but one, everywhere but, everything but, everyone but, everybody but, poorly, badly, inadequately, insufficiently, incompletely, to a large extent, to some degree, to a certain extent, to a degree, partly, partially, mostly, mainly, largely, nearly, almost, only, in part, some of, some, half of, most of, to some extent, at most, except, except for, excepting, apart from, for the most part, with the exception, but for, save for, barring, bar one, all but one, all but two, all but three, all but #, bar two, bar three, in all but, other than, two-thirds, two thirds, a third, one third, three quarters, three-quarters, a quarter of, a quarter have, a quarter were, not all, not every, not fully, not quite, almost there, nearly there, not far off, half the, half our, half have, about half, only half, majority, the bulk, in the main, by and large, more or less, substantially, part of, parts of, part, most, not entirely, not wholly, broadly, in places, not everywhere, but not for, but not in, but not all, but not every, but not at, but not among, partial, several of, aside from",
  wholly: "fully, completely, entirely, wholly, all, every, in full, in every respect, altogether, both",
  "at-all": "at all, whatsoever, in the slightest",
  probable: "probably, probable, likely, presumably, in all likelihood, in all probability, doubtless, most likely",
  unlikely: "hardly, unlikely, scarcely, improbable, barely, not likely",
  "so-far":
    "so far, to date, until now, first quarter, first half, first six months, at this stage, thus far, year to date, ytd, at present, currently",
  plan: "on schedule, on track, as planned, on time, according to plan, according to schedule, to plan, as scheduled, as expected, in line with, ahead of schedule, in accordance with, as intended, as set out in, as written, on the agreed day, on the agreed date, on the appointed day, on the appointed date, on the announced date, on the announced day, on the promised day, on the promised date, by the promised date, by the agreed date, as laid down, as agreed, on programme, to schedule, to time, to timetable, on plan",
  reservation:
    "resources/resource/funds/funding/weather/staffing/capacity/time/budgets/conditions/circumstances permitting, as/if/where/when/once resources/funds/funding/weather/staffing/capacity/time/budgets/conditions allow/allows/permit/permits, on paper, in the long term, in the long run, subject to, depending on, reservation*, in theory, in principle, theoretically, technically, caveat*, with luck, all being well, fingers crossed",
  perhaps: "perhaps, possibly, maybe, necessarily, conceivably, potentially, hopefully",
  still: "still, yet",
  without: "without, but for",
  "in-respect": "by contrast, conversely, on the other hand, as regards, with regard to, in terms of, with respect to",
  be: "is, are, was, were, been, be, being, has been, looks, look, remains, remain, remained, seems, seem, stays, stay, stands",
  become: "becomes, became, become, gets, got",
  have: "has, have, had, having, i've, we've",
  will: "will, shall, going to, we'll, it'll, they'll, 'll",
  would: "would, could have, might have, we'd",
  should:
    "must, ought, shall be, is to, are to, was to, were to, has to, have to, had to, is required to, are required to, should have, was due, were due, was scheduled, was meant, were meant, was supposed, were supposed, was planned, had been due",
  overdue:
    "should have been, ought to have been, should already have, should by now have, was to have been, were to have been",
  forecast:
    "expected, forecast, forecasts, forecasting, estimated, estimate, estimates, projected, projection, projections, anticipated, anticipate, anticipates, predicted, predict, predicts, set to, on course, appears, appear, seems, seem, believed, believe, believes, scheduled, expect, expects, expecting, we trust, trust that, confident, on track to, looks set, should, we reckon, reckon, due to, likely to, prognosis, envisage, envisaged, foresee, foresees, poised to, bound to, certain to, sure to, on the way to, think, thinks, estimate is, outlook, assume, assumes",
  can: "can, able, possible",
  could: "managed, was able, were able",
  may: "may, might, could",
  attempt:
    "contribute to, contributes to, contributing to, ensure, ensures, ensuring, make sure, makes sure, making sure, sees to it, see to it, so as to, with a view to, with the aim, with the intention, in a bid to, in an effort to, helps to, helping to, enable, enables, enabling, allow us to, allows us to, aim to, aims to, aimed to, aiming to, aims at, aiming for, intend, intends, intended to, hope*, try, trying, tries, strive*, seek*, want*, wish, wishes, the goal is to, the target is to, supports, need, needs, ambition is, asked, ask, asks, proposes, propose, recommend, recommends, recommended, recommending, encourage*, invites, working to, working towards, in order to, designed to, help to, plans to, planned to, plan to, requires, require, required to, is required, are required, be required",
  assess:
    "assessed, assess, evaluated, evaluate, measured, measure, known, say, judged, judge, determined, estimated, available",
  "cannot-tell":
    "cannot be reported, could not be reported, can't be reported, unable to report, no measurement was, no measurement has, not comparable, no longer comparable, not directly comparable, not strictly comparable, not yet comparable, cancan't be compared, not be compared, no comparison, no like-for-like, break in the series, no assessment is made, no assessment has, not be assessed, not rated, no rating, figures are published, statistics are published, data are published, data is published, results are published, figures will be published, statistics will be published, data will be published, results will be published, figures are released, statistics are released, data are released, figures are due in, figures are due only, statistics are due, data are due, results are due in, figures become available, data become available, results become available, statistics become available, figures come out, statistics come out, data have yet, data has yet, figures have yet, statistics have yet, results have yet, yet to be released, yet to be published, not yet been released, not yet released, not yet published, no result is, no results are, no figure is, no figures are, no outturn is, no figure for, no figures for, too early, not yet measured, not been measured, not measured, cannot be assessed, cannot be measured, cannot yet be, no data, data not, data is not, data are not, not available, awaiting data, results are awaited, not yet available, no assessment, not assessed, not yet known, not yet been published, cannot be judged, cannot say, not possible to say, not possible to assess, not reported, not applicable",
  deemed: "considered, regarded, deemed, judged, counted, treated as, declared, reported as, can be said",
  regardless: "despite, regardless, notwithstanding, in spite",
  "last-year":
    "the previous strategy, the previous plan, the previous programme, the last strategy, the old strategy, last year, last year's, previous year, previous year's, the year before, in the previous, previous years, a year earlier, prior year, a year ago, years ago, the year prior, previously, historically, the last plan, former, last period",
  elsewhere:
    "neighbouring, neighboring, nationwide, elsewhere, other municipalities, other cities, nationally, national average, other councils, comparator*",
  "other-goal":
    "next year's target/targets/goal/goals/objective/objectives, its own target/targets/goal/goals/objective/objectives, their own target/targets/goal/goals/objectives, twin goal, twin target, sister goal, sister target, companion target, companion goal, parallel target, parallel goal, sibling target, another target, other targets, a separate target, separate measure, separate indicator, separate goal, different target, different measure, other indicators, other target, other goal, under another goal, another goal, another indicator, another measure, different indicator, first milestone, earlier milestone, previous milestone, initial milestone, outside this target, outside the scope of, not part of this target, not counted here, not part of this measure, reported separately, reported elsewhere",
  whole:
    "completion on, completion in, completion by, completion date, end date, opening date, handover date, launch date, delivery date, go-live date, go-live on, go-live in, handover on, handover in, opening on, opening in, full list, full number, full programme, full set, whole set, whole programme, whole project, whole scheme, entire programme, entire project, programme as a whole, project as a whole, scheme as a whole, overall project, overall programme, overall scheme, overall delivery, by year end, by year-end, by the year end, by the year's end, by the end of the year, by end of year, by the close of the year, by the end of the financial year, by financial year end, before year end, before the year end, before the end of the year, year as a whole, for the full year, for the year, end the year, ends the year, finish the year, close the year, year-end position, year end position, full-year position, full year position, in the outcome, of the outcome, the outturn",
  milestone: "interim target, interim targets, interim milestone, interim milestones",
  "next-year":
    "next year, next autumn, next winter, next january, next february, next march, next april, next may, next june, next july, following year, next spring, the coming year, the following january, the following february, the following march, the following april, the following may, the following june, the following spring, the following summer, next summer, next year's, next financial year, following financial year, new year",
  later: "later, autumn, spring, summer, winter, indefinitely, further notice",
  "to-time": "to, until, into, in, till, for",
  "not-until": "not until, only in, only then, only when, only after, not before, not now until",
  "at-goal": "in line with the target, in line with the goal",
  "states-goal":
    "goal/goals/target/targets/objective/objectives/indicator/indicators was/were/is/are agreed/approved/adopted/set/endorsed/formulated/defined/drafted, goal/goals/target/targets/objective/objectives has/have been agreed/approved/adopted/set/endorsed/formulated/defined/drafted, goal/target/objective/commitment/pledge covers/runs/spans/extends, the task was to, the task is to, task for the year was to, task for this year was to, the job was to, the idea was to, the intention was to, the plan was to, aim for the year was to, aim for the year is to, target for the year was to, undertaking was to, promise was to, promise is to, the goal is to, the target is to, the aim is to, objective is to, the goal was to, the target was to, the aim was to, objective was to, the target is that, the goal is that, the goal is for, the target is for, aims to, aimed to, commitment is to, commitment was to, pledge was to, pledge is to, the ambition is to, charged with, tasked with, asked for, set out to, intended to",
  defines:
    "the same applies, the same goes for, the same rule applies, if the risk materialises, if the risk occurs, if the risk is realised, should the risk, this indicator measures, measure covers, indicator covers, is a measure of, is defined, are defined, definition, defined as, counts as, counted as, is counted, are counted, denotes, key to, legend, rated green if, rated amber if, rated red if, green means, amber means, red means, risk register, inherent risk, residual risk, is calculated, are calculated, is measured by, are measured by",
  awaited:
    "permit, permits, licence, permission, planning consent, consent, grant, grants, grant application, application, funding, money",
  "no-verdict":
    "each quarter, each month, each year, every year, every quarter, every month, every week, each week, twice a year, monthly, annually, weekly, quarterly, regularly",
  pronoun:
    "it, this, that, these, they, the, already, now, also, however, then, and, but, our, its, a, an, of, we, by, for, at, with, i, so, us",
};
