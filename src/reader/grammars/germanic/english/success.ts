import type { ExpressionGroup } from "../vocabulary";

/** Nouns, adjectives, adverbs and idioms of success. */
export const success: readonly ExpressionGroup[] = [
  {
    act: "reach",
    time: "done",
    phrases:
      "action can be closed, action is closed, action closed, this action is now closed, can be closed, now closed off, closed as complete, beat what was @planned, better than was @planned, more than was @planned, within the statutory limit, within the statutory time, within the statutory period, below estimate, under estimate, within estimate, within the envelope, within its envelope, within the allocation, within its allocation, conditions were satisfied, conditions were met, conditions have been met, deficit has been eliminated, deficit was eliminated, backlog has been cleared, backlog was cleared, backlog cleared, no longer a waiting list, no waiting list, no backlog, installed and operational, installed and working, complete and operational, signed and sealed, all places filled, all homes let, sold out, made good on its, made good on our, made good on their, delivered as promised, kept our word, kept its word, was kept in full, all posts filled, all posts are filled, every post filled, a full house, achieved in full, cleared as, at the @goal level, at @goal, landed on @goal, finished on @goal, ended on @goal, came in on @goal, at or above @goal, at or above the @goal, met in full, over-achieved, overachieved, over-delivered, hit the mark, made the grade, on the nose, bang on, spot on, exceeded expectations, exceeds expectations, above expectations, beyond expectations, did what we said, done what we said, done what was promised, as was promised, exactly what was, precisely what was, we got there, got there, made it, crossed the line, ticks the box, box ticked, done and dusted, all done, wrapped up, put to bed, closed out, fully staffed, fully recruited, fully subscribed, at full complement, full complement, stayed within, stays within, kept within, held within, contained within, comes in under, came in under, inside the limit, within the limit, the figure we had aimed, the figure aimed for, what we had aimed, what was aimed, as set out in the plan, 100 % compliance, full compliance, mission accomplished, in the bag, a success, successful, successfully, job done, signed off, full marks, in full compliance, fully compliant, as pledged, as promised, as agreed in the plan, with time to spare, with room to spare, to the letter, over the bar, to the required standard, within @goal, inside @goal, inside the @goal, within the @goal, better than ~ @planned, exactly ~ as required, as required by, better than @goal, better than the @goal, up to standard, up to the mark, goal attained, comfortably over, comfortably inside, comfortably above, comfortably ahead",
  },
  {
    act: "reach",
    phrases:
      "balanced budget, budget was balanced, balanced position, balanced outturn, break-even position, breakeven position, break-even, broke even, on budget, within budget, under budget, in surplus, budget ~ balanced",
  },
  {
    act: "reach",
    ofGoal: true,
    phrases:
      "threshold ~ holds, @goal ~ secure, @goal ~ secured, @goal ~ safe, @goal ~ in hand, @goal ~ achievable, @goal ~ attainable, @goal ~ realistic, @goal ~ within reach, within reach, achievable, attainable",
  },
  {
    act: "reach",
    time: "ahead",
    phrases:
      "prospects ~ are good, prospects ~ good, looks set to hold, set to hold, regards delivery as certain, regards ~ as certain, is certain, delivery is assured, delivery assured, is assured, will be on board, will be in place by, all will be, on course to, on course for, on track to, on track for, set to meet, set to exceed, set to reach, on the way to @goal, well on the way, well on our way, heading for @goal, headed for @goal, heading towards @goal, on a path to @goal, on the cards, looks likely, looking likely, no reason to think otherwise, all signs point, signs are good, signs are encouraging, signs are positive, indications are good, well on course, remains on course, remain on course, remain confident, remains confident, quietly confident, sits comfortably, comfortably exceed, comfortably beat, comfortably meet, set fair, a safe bet, foregone conclusion, all but certain, as good as certain, all but assured, bound to meet, easily be met, should comfortably, will comfortably, outlook is good, outlook is positive, outlook good, prospects are good, prospects good, every prospect, good prospect, good prospects, confident of, confident that, confident we, confidence is high, high confidence, assured of, no reason to expect otherwise, every expectation, every reason to expect, fully expect, full expectation, likely to be ~ met/achieved/reached, projected to ~ meet/exceed/reach, forecast to ~ meet/exceed/reach, expected to ~ meet/exceed/reach, trajectory points to @goal, points to ~ @goal, odds are good, within striking distance, will get there, should get there, expect to get there, closing in on @goal, will make it, every confidence, full confidence, expectation remains, over the line, made good, home and dry, in sight of @goal, @goal ~ in sight",
  },
  {
    act: "advance",
    marks: ["plan"],
    phrases:
      "timetable is unchanged, timetable unchanged, date is unchanged, date unchanged, programme is unchanged, programme unchanged, schedule is unchanged, no changes to the timetable, no change to the timetable, no changes to the programme, no change to the date, pace the target requires, at the pace, allocation is sufficient, funding is sufficient, estimate holds, cost estimate holds, continues to perform well, performing well, perform well against, performing strongly, trend is positive, trend is good, trend is upward, trend is encouraging, direction of travel is positive, direction of travel is good, direction is positive, direction is right, pace is sufficient, pace is adequate, pace is enough, rate is sufficient, lost time has been recovered, lost time recovered, time has been recovered, everything is in place, all in place for, in place for delivery, foundations are in place, full delivery, smooth sailing, all going well, continues on, continue on, proceeding as, sticking to the timetable, sticking to the plan, holding to the programme, within the programme, maintaining momentum, holding its course, on track, on schedule, on time, on target, on plan, on programme, on profile, on trajectory, on pace, on course, on the right track, in the right direction, right direction, to plan, to schedule, to time, to programme, as planned, as scheduled, as intended, as expected, as anticipated, as forecast, according to plan, according to schedule, according to the plan, in accordance with the plan, in accordance with the programme, in line with plan, in line with expectations, in line with the plan, in line with schedule, in line with the programme, ahead of schedule, ahead of plan, ahead of programme, ahead of profile, ahead of time, ahead of trajectory, where it should be, where we should be, where they should be, caught up, catching up with, date stands, date holds, date remains, date still stands, remains unchanged, remains unaffected, dates hold, date is unaffected, is unaffected, remains the date, ahead of where, keeping to schedule, keeping to plan, keeping to the timetable, kept to schedule, to the agreed timetable, moving ahead, gathering pace, at pace, in full swing, in good shape, in great shape, good shape, healthy position, strong position, on an even keel, as it should, as they should, without incident, no surprises, no change to forecast, good momentum, momentum is good, well under way, well underway, well advanced, no material variance, no variance, going to plan, gone to plan, going as hoped, all in order, nothing untoward, holding up well, holding steady, holding firm, comfortable position, in good time, well in hand, under control, going well, progressing well, proceeding well, good progress, excellent progress, strong progress, steady progress, satisfactory progress, progress is good, going smoothly, running smoothly, running to time, apace, so far so good, full steam ahead, nothing to report, no slippage, meets the timetable, to timetable, within tolerance, in a good place, looks good, looking good, looks healthy, looks strong, well placed, well positioned, plain sailing, steaming ahead, improving trend, upward trend, favourable, promising, encouraging, keeping pace, keeps pace, kept pace",
  },
  { act: "complete", time: "done", need: "state", phrases: "ready, complete, done, finished, live" },
  {
    act: "reach",
    ofGoal: true,
    phrases:
      "status ~ green, rag ~ green, rated ~ green, rating ~ green, is green, are green, remains green, stays green, shown as green, reported as green, turned green, flagged green, green rated, green-rated, all green, traffic light ~ green, graded a",
  },
  { act: "reach", need: "bare", ofGoal: true, phrases: "green, yes, ok" },
  {
    act: "complete",
    time: "done",
    phrases:
      "in place, up and running, fully operational, gone live, went live, in operation since, in use since, live since, in service since",
  },
  {
    act: "doubt",
    denied: true,
    phrases:
      "risks are under control, risk is under control, risks under control, risks are being managed, risks are well managed, no grounds for concern, no cause for alarm, no reason for concern, nothing in the way, nothing to worry about, no worries, no hold-ups, no sign of slippage, no slippage expected, not a worry, no red flags, no barriers to, no impediment*, no show-stoppers, no showstoppers, poses no problem, pose no problem, no concern, no concerns, no deviation, no deviations, no issues, no issue, no cause for concern, no risks, no risk, no doubt, no obstacle*, no problem, no problems, no reason to doubt, without a hitch, without difficulty, without issue, without delay, no delays, no delay, not in doubt, beyond doubt, without doubt, no danger, no reservations, no exceptions to report, nothing stands in the way, no threat, no barriers, not a concern, low risk",
  },
];
