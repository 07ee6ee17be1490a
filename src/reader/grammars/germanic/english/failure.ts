import type { ExpressionGroup } from "../vocabulary";

/** Nouns, adjectives, adverbs and idioms of failure, delay and doubt. */
export const failure: readonly ExpressionGroup[] = [
  {
    act: "undercut",
    time: "done",
    phrases:
      "below the # ~ @planned, under the # ~ @planned, fewer than ~ @planned, less than ~ @planned, lower than ~ @planned, below what ~ @planned, short of what ~ @planned, below the # that, below @goal, below the @goal, below its @goal, below our @goal, under @goal, under the @goal, beneath the @goal, lower than @goal, lower than the @goal, fewer than @goal, fewer than the @goal, less than the @goal, less than @goal, shorter than the @goal, below the ~ @goal, under the ~ @goal, inside the ~ @goal",
  },
  {
    act: "exceed",
    time: "done",
    phrases:
      "above the # ~ @planned, over the # ~ @planned, more than ~ @planned, higher than ~ @planned, above what ~ @planned, beyond what ~ @planned, above @goal, above the @goal, above its @goal, above the ~ @goal, over @goal, over the @goal, over the ~ @goal, higher than the @goal, higher than @goal, more than the @goal, longer than the @goal, in excess of @goal, in excess of the @goal, outside the @goal, outside @goal, beyond the @goal, past the @goal",
  },
  {
    act: "fall-short",
    time: "done",
    phrases:
      "in deficit, into deficit, a deficit of, deficit is forecast, overspend is, overspend was, overspend by, forecast overspend, projected overspend, over-spend*, overspending, well below what, poor result*, result was poor, results were poor, result was weak, results were weak, worse than ~ @planned, instead of the planned/promised/expected/intended/targeted/agreed/required, instead of the # ~ @planned, instead of # ~ @planned, rather than the # ~ @planned, weaker than ~ @planned, not the # ~ @planned, short of @goal, short of the @goal, short of its @goal, short of the ~ @goal, well short, far short, just short, shy of @goal, shy of the @goal, shortfall, shortfalls, not quite there, not there, fell at the last, missed by, close but, short by, adrift of @goal, adrift of the @goal, a long way from, a long way off, some way off, some way short, some distance from, off @goal, off the @goal, off the pace, worse than @goal, worse than the @goal, came up short, comes up short, fell well below, falls well below, nowhere near, not even close, came nowhere near, not get near, narrowly missed, narrow miss, by a whisker, a miss, missed target, target missed, targets missed, disappointing, below expectation*, short of expectation*, under-deliver*, underdeliver*, under-recruit*, not hit, not got to, did not get to, a far cry from, lags well below, came in under target, well adrift, too few, too little, not enough, insufficient, inadequate, at least ~ too many, wide of the mark, missed the mark, not up to, not good enough, below standard, below par, underperform*, under-perform*, underachiev*, not compliant, non-compliant, did not make it, not get there, not get over, out of reach, beyond reach, a distance off",
  },
  {
    act: "leave-undone",
    phrases:
      "no progress was, no progress has, no action was, no action has, no work was, no work has, no headway, could not be filled, no candidates, no suitable candidate*, no applicants, nobody applied, no one applied, no tenders, no responses, no agreement was, no agreement could, no start was, no longer within reach, never came to pass, did not come to pass, did not come about, did not come off, not come off, did not work out, not worked out, came unstuck, fell flat, fell apart, foundered on, stalled for good, left unfinished, left incomplete, remains unwritten, remains undone, remains unbuilt, went unfilled, went undone, were not undertaken, was not undertaken, not brought forward, too wide to close, too far to close, to no avail, without success, without result, in vain, unsuccessful*, unachieved, unachievable, unattainable, unrealistic, unmet, unfulfilled, undelivered, not feasible, impossible, a failure, not this year, not be this year, not in this financial year, not happen this year, won't happen, wont happen, not be possible, was not possible, not been possible, proved impossible, proved too, has failed, have failed, turned down, refused, rejected, voted down, was lost, nothing came of, bore no fruit, drew a blank, fell by the wayside, fallen by the wayside, dead in the water, dead, doomed, written off, no longer expected, no longer expects, no longer expect, not now expected, no longer anticipated, cannot now, can no longer, could no longer, will no longer, unable to, failure to, never got going, never opened, not been able to, came to nothing, come to nothing, never materialised, never got off the ground, never happened, did not happen, will not happen, not happen, no prospect, no chance, no hope, no longer possible, no longer achievable, no longer realistic, too late, ran out of time, not going to happen, gone for good, beyond recovery, irrecoverable, off the table, fell through, rule out, rules out, ruled out, no realistic prospect, no possibility, out of the question, not within reach, no route to, no way of, cannot be recovered, not recoverable, lost cause",
  },
  {
    act: "cancel",
    phrases:
      "on hold indefinitely, on ice, plug has been pulled, pulled the plug, ditched, binned, taken off the list, removed from scope, descoped, de-scoped, out of scope now, stood down, dissolved, funding withdrawn, funding was withdrawn, kicked into the long grass, long grass, not to proceed, no longer proceeding, not proceeding, no longer going ahead, not going ahead, not go ahead, not be going ahead, taken out of the programme, removed from the programme, no longer planned, no longer pursued, closed without",
  },
  {
    act: "postpone",
    marks: ["beyond"],
    phrases:
      "carried over to, carried forward to, carried into, rolled over to, rolled into, rolled forward, slipped into next, slip into next, pushed into next, moved to the right, put back a year, put back by a year, a year late, a year later than, next year's programme, next year's work plan, next year's plan, into next year, to next year, until next year, next financial year, in the new year, into the new year, next fiscal year, following financial year, next plan period, next council term, indefinitely",
  },
  {
    act: "delay",
    phrases:
      "now expected in, now expected by, now due in, now due, now scheduled for, now planned for, now set for, is now likely in, revised date, revised completion, new date, later than planned, later than expected, later than intended, later than hoped, a month late, weeks late, months late, days late, not before, pushed out, put back, yet to be agreed, yet to be signed, yet to be confirmed, yet to start, has yet to, have yet to, had to wait, will have to wait, held up, hold-up, hold-ups, taken longer, taking longer, takes longer, took longer, longer than planned, longer than expected, only in, on hold, in abeyance, paused",
  },
  {
    act: "lag",
    phrases:
      "slow to, dragging, lost momentum, lost ground, ground to make up, lost time, time has been lost, not keeping up, not where we, not where it should, below the run rate, more to do, more work to do, much remains, much remains to be done, still some way to go, some way to go, a way to go, a long way to go, work to do, gaps remain, gap remains, patchy, uneven, mixed picture, mixed results, mixed bag, a mixed, not as fast as, not moving, not moved, faltering, sluggish, inching, behind schedule, behind plan, behind programme, behind profile, behind trajectory, behind where, is behind, are behind, was behind, were behind, running behind, fallen behind, falling behind, fell behind, remains behind, still behind, well behind, slightly behind, somewhat behind, lies behind, behind by, running late, late, overdue, lagging, unfinished, incomplete, delayed, delays, delay, slippage, slipped, slower than, slow progress, limited progress, little progress, off track, off-track, off schedule, off course, stalled, stuck, bogged down, at a standstill, standstill, backlog has grown, not yet complete, not yet ready, not yet finished, still outstanding, work remains, catching up to do, catch up, playing catch-up, half finished, half-finished, below profile, below trajectory, under profile, weeks behind, months behind, days behind, remains suspended, in arrears, slow start, adrift, outstanding, tardy",
  },
  {
    act: "doubt",
    phrases:
      "be a stretch, progress has been slow, progress is slow, progress was slow, slow progress, slower progress, progress has been slower, limited progress, little progress, has dipped, have dipped, has deteriorated, has weakened, has worsened, have worsened, trend is negative, trend is downward, trend is adverse, trend is worrying, direction of travel is negative, not yet been confirmed, not yet confirmed, decision is still, decision still, more work is needed, more work needed, more to do, much to do, much remains, a lot to do, corrective action, remedial action, action is required, action required, action needed, intervention is, pressures on the budget, budget pressure*, cost pressure*, pressure on the budget, overspend is possible, possible overspend, overspend cannot be, position is challenging, situation is challenging, position is difficult, position is critical, situation is critical, position is serious, issues with, problems with, difficulties with, difficulties in, in the red zone, near miss territory, on the edge, running hot, running close, creaking, uncertain, uncertainty, uncertainties, at risk, in danger, in jeopardy, in doubt, depends, dependent on, dependent upon, risk of, risk that, a risk, risks to, some risk, significant risk, high risk, real risk, main risk, risk remains, risk is, risks are, risks remain, doubt, doubts, doubtful, questionable, unclear whether, threatened, contingent, hinges on, hinges, rests on, subject to, awaits approval, pending approval, is pending, are pending, hostage to, exposed to, under threat, unfunded, funding gap, not yet secured, not been secured, not secured, volatile, borderline, marginal, close call, tough ask, requires improvement, needs attention, needs watching, warning, warning sign*, alarm bells, red flags, flagged as a risk, escalated to, on watch, watch list, special measures, recovery plan, adverse, unfavourable, gloomy, bleak, pessimistic, unpredictable, hangs on, much depends, will depend, a lot depends, relies on, reliant on, rests with, anyone's guess, hard to call, hard to predict, difficult to predict, slender, wobbl*, could go either way, either way, odds are against, against the odds, long odds, even odds, sceptical, skeptical, grave, tension*, not comfortable, too tight, very tight, is tight, are tight, stretched thin, shortage of, shortages of, staff shortages, staffing shortages, not sustainable, unsustainable, wrong direction, wrong way, downward trend, negative trend, declining trend, adverse trend, decision is awaited, decision awaited, awaiting a decision, awaits a decision, decision is pending, awaiting decision, decision pending, no decision yet, hanging over, hanging in the balance, threatens to, a question of, if all goes well, if all goes, hopefully, with luck, touch and go, in the balance, hangs in the balance, too close to call, fifty-fifty, 50-50, on a knife edge, precarious, fragile, shaky, in question, open question, not certain, not guaranteed, cannot be guaranteed, no guarantee, no assurance, not assured, not confident, low confidence, confidence ~ low, little confidence, cause for concern, causes concern, causing concern, of concern, a concern, concern is, concern remains, concern about, concern over, concern that, concerns about, concerns over, concerns remain, concerns that, some concern, some concerns, serious concern, serious concerns, growing concern, concerned about, concerned that, concerned by, is concerned, are concerned, worrying, worry, worries, worried, worrisome, anxious, anxiety, alarming, nervous, uneasy, unease, struggling, under pressure, under strain, strained, stretched, headwind*, bottleneck*, setback*, obstacle*, sticking point, caution, cautious, deteriorat*, worsening, vulnerable, thin margin, tight margin, wafer-thin, little headroom, no headroom, no slack, little slack, no contingency, optimistic, ambitious, tall order, uphill, hard pushed, hard to see, up in the air, can't promise, cannot promise, cannot guarantee, can't guarantee, cannot be taken for granted, can't be taken for granted, cannot give any assurance, no assurance, less confident, less so, counsels caution, being watched, keeping a close eye, keeping an eye, would tip, sticking points, question mark, question marks, yellow flag, red flag, red spot, knife-edge, not a given, far from certain, remains to be seen, yet to be seen, time will tell, wait and see, unlikely ever, a big ask, if and when, unresolved, skates on thin ice, on thin ice, a gamble, reservations, misgivings",
  },
  { act: "doubt", need: "bare", phrases: "unlikely, doubtful, maybe, possibly, hardly, not sure" },
  {
    act: "doubt",
    need: "goal",
    phrases:
      "depending on, depending upon, shortage*, lack of, pressures, pressure on, capacity, recruitment difficulties, awaits, awaiting, pending, constraints, constrained, challenging, challenge, challenges, difficult, difficulties, difficulty, unclear, risky, tough, problem, problems, problematic",
  },
  {
    act: "doubt",
    phrases:
      "status ~ amber/yellow, rag ~ amber/yellow, rated ~ amber/yellow, rating ~ amber/yellow, is amber, are amber, remains amber, stays amber, shown as amber, reported as amber, turned amber, flagged amber, to amber, amber-rated, amber-red, amber-green, amber rating, amber status, at amber, yellow status",
  },
  { act: "doubt", need: "bare", phrases: "amber, yellow" },
  {
    act: "fall-short",
    phrases:
      "status ~ red, rag ~ red, rated ~ red, rating ~ red, is red, are red, remains red, stays red, stayed red, shown as red, reported as red, turned red, flagged red, to red, red-rated, red rating, red status, in the red",
  },
  { act: "fall-short", need: "bare", phrases: "red, no" },
];
