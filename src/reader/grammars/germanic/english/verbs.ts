import type { VerbGroup } from "../lexicon/vocabulary";

/** English verbs for what happens to a goal or a piece of work. See `inflect.ts` for how a verb is written. */
export const verbs: readonly VerbGroup[] = [
  {
    act: "reach",
    need: "free",
    verbs:
      "achieve, attain, fulfil/fulfilled/fulfilled/fulfilling, fulfill, accomplish, realise, realize, succeed/succeeded/succeeded/succeeding",
  },
  {
    act: "reach",
    need: "object",
    verbs:
      "reach, meet/met/met, hit/hit/hit/hitting, satisfy, deliver/delivered/delivered/delivering, match, equal/equalled/equalled/equalling, secure, keep/kept/kept, hold/held/held, maintain/maintained/maintained/maintaining, honour/honoured/honoured/honouring, honor/honored/honored/honoring, clear/cleared/cleared/clearing, land, nail/nailed/nailed/nailing, touch, sustain/sustained/sustained/sustaining, comply, discharge, observe, respect, redeem/redeemed/redeemed/redeeming",
  },
  {
    act: "exceed",
    need: "object",
    verbs:
      "exceed/exceeded/exceeded/exceeding, surpass, outperform, beat/beat/beaten/beating, top, pass, better/bettered/bettered/bettering, overshoot/overshot/overshot/overshooting, overtake/overtook/overtaken, overrun/overran/overrun/overrunning, outstrip, outdo/outdid/outdone/outdoing, smash, break/broke/broken/breaking",
  },
  { act: "undercut", need: "object", verbs: "undershoot/undershot/undershot, undercut/undercut/undercut/undercutting" },
  { act: "reach", need: ["off"], verbs: "tick, sign, check" },
  { act: "reach", need: ["up"], verbs: "live" },
  {
    act: "complete",
    need: "free",
    verbs: "complete, finish, finalise, finalize, conclude, commission/commissioned/commissioned/commissioning",
  },
  {
    act: "carry-out",
    need: "free",
    verbs:
      "arrange, hold/held/held, implement, introduce, launch, organise, organize, adopt, install/installed/installed/installing, build/built/built/building, construct, publish, hand, sign, renew, replace, train, visit, review, test/tested/tested/testing, connect, digitise, digitize, resurface, upgrade, refurbish, restore, convert, transfer/transferred/transferred/transferring, ratify, submit/submitted/submitted/submitting, distribute, equip/equipped/equipped/equipping, plant, issue, let/let/let/letting, house, audit/audited/audited/auditing, deliver/delivered/delivered/delivering, open/opened/opened/opening, approve, appoint, recruit, inspect, procure, establish, embed, deploy, execute, undertake/undertook/undertaken/undertaking, conduct, produce, prepare, fill, award, award",
  },
  {
    act: "carry-out",
    need: ["use", "out", "place", "live", "service", "force", "up", "over"],
    verbs:
      "take/took/taken, carry, put/put/put/putting, come/came/come, go/went/gone/going, bring/brought/brought, roll, hand",
  },
  { act: "start", need: "free", verbs: "start, begin/began/begun/beginning, commence, initiate" },
  {
    act: "leave-undone",
    need: "free",
    verbs:
      "fail/failed/failed/failing, miss, flounder/floundered/floundered/floundering, collapse, founder/foundered/foundered/foundering, misfire",
  },
  { act: "leave-undone", need: ["through"], verbs: "fall/fell/fallen" },
  {
    act: "fall-short",
    need: ["short", "outside", "shy"],
    verbs:
      "fall/fell/fallen, come/came/come, end, finish, land, close, stop, stay/stayed/stayed/staying, remain/remained/remained/remaining, stand/stood/stood, drop, slip, dip",
  },
  { act: "fall-short", need: ["reach"], verbs: "elude" },
  {
    act: "fall-short",
    need: "object",
    verbs: "breach, violate, transgress, flout, infringe/infringed/infringed/infringing",
  },
  {
    act: "cancel",
    need: "free",
    verbs:
      "cancel/cancelled/cancelled/cancelling, cancel, scrap, discontinue, terminate, shelve, axe, abort, revoke, rescind, mothball/mothballed/mothballed/mothballing, decommission/decommissioned/decommissioned/decommissioning, disband, relinquish",
  },
  {
    act: "cancel",
    need: "passive",
    verbs:
      "abandon/abandoned/abandoned/abandoning, drop, withdraw/withdrew/withdrawn, halt, stop/stopped/stopped/stopping",
  },
  { act: "cancel", need: "uncounted", verbs: "delete, remove" },
  { act: "cancel", need: ["up"], verbs: "give/gave/given, wind/wound/wound" },
  { act: "cancel", need: ["off"], verbs: "call, write/wrote/written, strike/struck/struck, break/broke/broken" },
  { act: "cancel", need: ["down"], verbs: "wind/wound/wound, stand/stood/stood" },
  { act: "cancel", need: ["from"], verbs: "pull/pulled/pulled/pulling" },
  {
    act: "postpone",
    need: "free",
    verbs:
      "postpone, defer/deferred/deferred/deferring, reschedule, re-profile, reprofile, rephase, re-phase, suspend, adjourn/adjourned/adjourned/adjourning, pause, re-programme, reprogramme, re-baseline",
  },
  {
    act: "postpone",
    need: ["off", "back", "to", "into", "until", "out", "over"],
    verbs:
      "put/put/put/putting, push, move, carry, roll, shift, slide/slid/slid, slip, drift, set/set/set/setting, hold/held/held, bump",
  },
  {
    act: "delay",
    need: "free",
    verbs:
      "delay/delayed/delayed/delaying, slow, hamper/hampered/hampered/hampering, slip, stall/stalled/stalled/stalling, hinder/hindered/hindered/hindering, impede, drag, slide/slid/slid, constrain/constrained/constrained/constraining",
  },
  {
    act: "advance",
    need: "free",
    verbs:
      "progress, proceed/proceeded/proceeded/proceeding, advance, go/went/gone/going, continue, run/ran/run/running, move, keep/kept/kept, stay/stayed/stayed/staying, remain/remained/remained/remaining, track, perform/performed/performed/performing, develop/developed/developed/developing, trend",
  },
  {
    act: "doubt",
    need: "free",
    verbs:
      "jeopardise, jeopardize, threaten/threatened/threatened/threatening, endanger/endangered/endangered/endangering, imperil/imperilled/imperilled/imperilling, compromise, undermine",
  },
  { act: "lag", need: "free", verbs: "lag, trail/trailed/trailed/trailing, languish, struggle" },
];
