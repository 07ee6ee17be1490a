import type { ExpressionGroup } from "../lexicon/vocabulary";

/** Everyday English in reports: first person, understatement, images, and words that stand alone in a cell. */
export const plainSpeech: readonly ExpressionGroup[] = [
  {
    act: "reach",
    time: "done",
    phrases:
      "inside the year we, still within the year, which was the figure ~ @planned, which was the level ~ @planned, which was the number ~ @planned, which is the figure ~ @planned, did as promised, carried it off, brought it off, saw it home, came up trumps, rose to it, came through, made the mark, past the post, paid its way, washed its face, on the button, to the penny, to the day, nothing remains to be done, nothing remains outstanding, nothing is outstanding, nothing left outstanding, nothing outstanding, nothing is missing, none is missing, none are missing, none is outstanding, none are outstanding, none outstanding, no gaps remain, backlog is gone, backlog has gone, backlog was gone, queue is gone, queue has gone, queue was gone, list is empty, list was empty, down to nil, down to zero, down to none, reduced to nil, reduced to zero, queue was cleared, waiting list was cleared, discharged in full, has been discharged, have been discharged, was discharged, were discharged, has been honoured, have been honoured, duly done, ahead of the deadline, before the deadline, inside the deadline, within the time allowed, within time, inside the window, within the window, within the allotted, within the agreed, inside the agreed, inside the permitted, inside the allowed, within the permitted, within what was @planned, within what is @planned, under what is @planned, better than asked, better than required, more than asked, months early, weeks early, days early, a year early, a month early, a week early, a day early, the full amount, the whole amount, the whole sum, the full sum, in one go, every penny, every pound, without overspending, without an overspend, without overrunning, proved unfounded, proved groundless, compliance ~ at all, compliance ~ in all, compliance ~ across all, full coverage",
  },
  {
    act: "complete",
    time: "done",
    phrases:
      "now in place, is in use, are in use, been in use, now in use, came into use, in force since, in force from, now in force, handed over to, handed over in, handed over on, keys were handed, received their keys, have moved in, moved in in, moved in on, moved in during, has moved in, have since moved, opened its doors, opened to the public, open for business, open since, been running since, been working since, switched on, switched off, turned on, cut over, taken live, brought online, went online, sealed in, was sealed, signed on, signed in, under one roof, off the stocks, put to bed, closed: delivered, closed – delivered, closed and delivered",
  },
  { act: "undercut", time: "done", phrases: "beneath the # ~ @planned, beneath the #, beneath what ~ @planned" },
  {
    act: "complete",
    time: "done",
    need: "bare",
    ofGoal: true,
    phrases:
      "closed, adopted, signed, published, approved, opened, launched, submitted, installed, live, in use, in force, in operation, handed over, carried out, all carried out, action closed, actions closed, all closed, all signed, all opened, all installed, all adopted, all actions closed, banked, already banked, discharged, honoured",
  },
  {
    act: "reach",
    time: "ahead",
    phrases:
      "on firm ground, on solid ground, on safe ground, well placed, well positioned, well set, in good order, a good bet, as safe as, safe to say, safely within, be ready in time, well before december, well before year, well before the, will ease past, will sail past, should sail through, set to balance, books will balance, will be bettered, within touching distance, all but there, all but done, all but complete, all but finished, nearly there, almost there, trending towards @goal, trending to @goal, trending towards the @goal, forecast is positive, forecast is good, forecast is favourable, outlook: good, surplus is forecast, surplus is expected, surplus is projected, surplus forecast, forecast surplus, projected surplus, full execution, foresees full, expects full, expect full, anticipate full, anticipates full, anticipate a full, count on, counts on, counting on, banking on, no clouds, no cloud on, very likely, trajectory is right, trajectory is good, trajectory is sound, will comfortably",
  },
  { act: "reach", time: "ahead", need: "bare", phrases: "we are confident, we remain confident, very likely" },
  {
    act: "advance",
    marks: ["plan"],
    phrases:
      "moving along nicely, coming along nicely, coming along well, moving along well, moving along as, coming together, taking shape as, keeping pace, keeping to time, holding up well, bearing up well, proceeding smoothly, proceeding well, running smoothly, runs smoothly, running to time, running to plan, rolling forward as, rolling along, back where, back in line, once more where, once again where, where the plan says, clawed back, been clawed back, quicker than planned, faster than planned, sooner than planned, earlier than planned, quicker than expected, faster than expected, nothing to report, no exceptions, no variance, timetable holds, timetable is holding, cost plan holds, programme holds, plan holds, date is safe, date is firm, dates are firm, booked in for, all booked, all have dates, have dates before, has a date, have slots",
  },
  {
    act: "reach",
    time: "done",
    marks: ["partly"],
    need: "bare",
    ofGoal: true,
    phrases:
      "partly, partially, partial, in part, only partly, only partially, only in part, not in full, not fully, not entirely, not wholly, mostly, largely, almost, to some extent, up to a point, mixed, mixed results, mixed outcome, halfway, half way, partly done, half done, partially honoured, partly honoured",
  },
  {
    act: "reach",
    time: "done",
    marks: ["partly"],
    phrases:
      "got part of the way, part of the way, part way, part-way, partway, some of the way, half of the way, halfway there, half way there, only halfway, only half way, most of the way, some did and some, some have and some, met in part, honoured in part, delivered in part",
  },
  {
    act: "doubt",
    phrases:
      "no better than even, is thin, are thin, is tight, are tight, very tight, now tight, timing is tight, cutting it fine, cuts it fine, a close call, close call, a close-run, close-run thing, close run thing, a near thing, on the cusp, in the balance, hangs in the, hang in the, hanging by a, hangs on a, hang on a, an open question, open question, remains open, left open, anyone's guess, hard to say whether, hard to see how, hard to tell whether, cannot be certain, cannot be sure, not certain, not sure, not secure, not a given, not a done deal, not guaranteed, not safe, no guarantee, no assurance, not assured, far from sure, far from secure, hit a snag, hit snags, looks bleak, look bleak, looking bleak, looks doubtful, looks shaky, looks fragile, looks uncertain, not look good, not looking good, not good, position is serious, position is strained, position is fragile, position is precarious, feeling the strain, pipeline is thin, odds are slim, odds ~ slim, odds ~ long, odds are against, odds ~ against, chances are slim, chances ~ slim, chances ~ small, prospects are slim, slim chance, slim chances, slim hope, turns on, everything turns on, stands or falls, stand or fall, rests on their, rests on whether, much rests on, all rests on, too close to call, touch-and-go, on a knife edge, knife edge, no slack, no slack left, little slack, slack has gone, slack is gone, precious little time, little time left, time is short, time is getting short, running short of, running low on, short of time, short of staff, short of hands, short-staffed, short staffed, under-staffed, understaffed, thin on the ground, spread thin, remains to be seen, waits to be seen, yet to be seen, we fear, growing concern, of some concern, cautions that, caution that, warns that, warned that, risks being, risk being, risks missing, slip through our, could slip through, slipping away, slipping from our, could overrun, may overrun, might overrun, may be late, might be late, could be late, may not make, might not make, may not get, might not get, requires intervention, needs intervention, intervention needed, needs action, requires action",
  },
  { act: "doubt", need: "bare", phrases: "behind, concern, concerns, strained, stretched, thin, a concern, worrying" },
  {
    act: "doubt",
    time: "ahead",
    mood: "uncertain",
    phrases:
      "may not be able, might not be able, may not get, might not get, may not have, might not have, may not come, might not come, may not arrive, might not arrive, may not open, might not open, may not be ready, might not be ready, may not be there, may not be ~ by/before/until, might not be ~ by/before/until, could well end up ~ under/below/short/over/above, may well end up ~ under/below/short/over/above, could end up ~ under/below/short/over/above, may end up ~ under/below/short/over/above, might end up ~ under/below/short/over/above, could finish ~ under/below/short, could fall short, could come up short, may come up short, might come up short, could dip, may dip, might dip, could fall below, may fall below, might fall below, could drop below, may drop below, could slip below, will not stretch, not all sites will, not all will, probably not all, probably not every, unlikely that all",
  },
  {
    act: "lag",
    phrases:
      "off the pace, harder going, heavy going, hard going, an uphill struggle, uphill work, slower going, more slowly than, slower than it should, slower than we would, slower than we had, slower than hoped, slower than expected, slower than anticipated, a bit behind, a little behind, a touch behind, somewhat behind, behind where we, behind where it, playing catch-up, lost a month, lost two months, set back by, set us back, set it back, has set us back, running a bit, dragging its feet, dragging their feet, dragged on, drags on, has dragged, have dragged, making heavy weather, heavy weather of, not there yet, not yet there, not home yet, not yet home, have yet to get, has yet to get, still has a way, still have a way, not as far along, not as far forward, slow to come, slow to fill, slow to start, slow to get, slow in coming",
  },
  {
    act: "fall-short",
    time: "done",
    phrases:
      "wasn't the # ~ @planned, was not the # ~ @planned, halted at, stopped at, got no higher than, no higher than, came no closer than, not get past, did not get past, fell away at, tailed off at, ended adrift, finished adrift, some way adrift, way adrift, way off, way off the, by a wide margin, by some margin, by some distance, by a long way, by a distance, not make the grade, not up to scratch, below scratch, not live up to, not lived up to, fell some way below, let ourselves down, let us down, a letdown, a let-down, found wanting, was found wanting, were found wanting, rather short, a long way under, nowhere near enough, not nearly enough, budget burst, burst its budget, burst the budget, in the red, into the red, # in the red, million in the red, not be balanced, not balance, books did not balance, more than we allow, more than is allowed, more than was allowed, more than allowed, longer than allowed, longer than we allow, above what is allowed",
  },
  {
    act: "fall-short",
    time: "done",
    need: "bare",
    ofGoal: true,
    phrases: "poor, bad, nowhere near, not even close, way off, far off, well short, no good, not good enough",
  },
  {
    act: "leave-undone",
    phrases:
      "not one was, in the event none, in the event nothing, in the event nobody, in the event it, never got off, never left the drawing, never made it, never got further, got no further, never progressed, remained on paper, remains on paper, stayed on paper, only on paper, exists only on paper, remained an idea, remained a plan, remained a wish, remained a dream, nothing happened, nothing was done, nothing has been done, nothing has happened, nothing got done, nobody was, ship has sailed, train has left, train has gone, boat has been missed, missed the boat, horse has bolted, game is up, a lost cause, lost cause, a write-off, is beyond us, was beyond us, beyond us, beyond our grasp, beyond its grasp, beyond their grasp, has slipped away, slipped away from us, let this one go, let that one go, let it go, have to let, had to let this, forget about, no longer stands, holds no longer, stands no longer, no longer holds, date no longer holds, did not work, has not worked, came off the rails, off the rails, gone off the rails, went off the rails, sank without trace, without trace, proved beyond, too big an ask, too tall an order, a bridge too far, gave out, came too late, arrived too late, too late to, too late for, breaking even is off, not able to fill",
  },
  {
    act: "cancel",
    phrases:
      "let drop, let go of, being let go, let lapse, allowed to lapse, was allowed to lapse, put out of its, put to sleep, put aside, set aside for good, taken off the agenda, off the agenda, off the menu, capital was withdrawn, money was withdrawn, budget was withdrawn",
  },
  {
    act: "postpone",
    marks: ["beyond"],
    phrases:
      "next year instead, next year rather than, pushed into the new, slipped into the new, slip into the new, moved into the new, fall into the new, falls into the new, spring of next, summer of next, autumn of next, early next, sometime next year, some time next year, a year from now, carried forward, carry forward, put off to next, put off until next, wait till next, waits till next, has to wait, have to wait until",
  },
  {
    act: "doubt",
    denied: true,
    phrases:
      "no risk of delay, no risk of missing, no risk of overspend, no danger of, nothing to fear, nothing we have seen, nothing in sight, no sign of trouble, no signs of trouble, no cause for worry, not in danger, not at risk, not under threat, no longer at risk, no longer in doubt, no longer in danger, delivery ~ not in question, delivery ~ not in doubt, completion ~ not in question, completion ~ not in doubt",
  },
  {
    act: "doubt",
    need: "idle",
    phrases:
      "late january/february/march/april/may/june/july/august/september/october/november/december/spring/summer/autumn/winter, bar none, second to none, buildings at risk, heritage at risk, people at risk, those at risk, children at risk, groups at risk, families at risk, pupils at risk, residents at risk, adults at risk, species at risk, households at risk, at risk of homelessness/exclusion/poverty/harm/dementia/offending/flooding/abuse/falling/falls/eviction, for once, once in place, in place of, if in doubt, when in doubt, at pains to, as a matter of",
  },
];
