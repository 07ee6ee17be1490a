import { describe, expect, test } from "vitest";
import type { Language } from "../../src/domain/language";
import { assess, type Passage } from "../../src/reader/assess";

const readAs = (language: Language, text: string, kind: NonNullable<Passage["kind"]>): string => {
  const { status, partly } = assess({ text, language, year: 2030, kind });
  return partly ? "partly" : status;
};

type Cases = readonly (readonly [Language, string, string])[];
const outcomes = (cases: Cases): void =>
  test.each(cases)("%s: %s", (language, text, status) => expect(readAs(language, text, "outcome")).toBe(status));
const forecasts = (cases: Cases): void =>
  test.each(cases)("%s: %s", (language, text, status) => expect(readAs(language, text, "forecast")).toBe(status));

describe("people who leave and things that are removed are counted, and no goal is given up", () => {
  outcomes([
    ["fi", "Keskeyttäneitä sai olla enintään 60. Opintonsa keskeytti 34 opiskelijaa.", "achieved"],
    ["fi", "Hanke keskeytettiin.", "not-achieved"],
    ["sv", "Under hösten avbröt 23 deltagare kursen.", "none"],
    ["sv", "Projektet avbröts.", "not-achieved"],
    ["en", "At least 400 lead pipes were to be replaced. By December 412 had been removed.", "achieved"],
    ["en", "The scheme was withdrawn.", "not-achieved"],
  ]);
});

describe("what a goal is, and no verdict on it", () => {
  outcomes([
    ["sv", "Målet för året var en ekonomi i balans. Utfallet blev minus 4 miljoner kronor.", "not-achieved"],
    ["en", "The goal was a balanced budget. The outturn was minus £2.1 million.", "not-achieved"],
    ["fi", "Tavoitteena oli tasapainoinen talous. Tilikauden tulos oli miinus 3,2 miljoonaa euroa.", "not-achieved"],
    ["sv", "Målet för året var en ekonomi i balans. Utfallet blev ett överskott på 2 miljoner kronor.", "achieved"],
    ["sv", "Målet var att planerna skulle vara klara före maj.", "none"],
    ["fi", "Asuminen on yksi strategian viidestä tavoitteesta.", "none"],
    ["sv", "Boende är ett av fem mål i planen.", "none"],
    ["en", "Housing is one of five priorities of the plan.", "none"],
    ["fi", "Mittari kuvaa niiden päivien määrää, joina raja-arvo ylittyi.", "none"],
    ["en", "The indicator shows the number of days on which the level exceeded the limit value.", "none"],
  ]);
});

describe("some of several goals", () => {
  outcomes([
    ["sv", "De två första löftena uppfylldes.", "partly"],
    ["en", "The first two commitments were kept.", "partly"],
    ["en", "Achieved in three units out of four.", "partly"],
    ["sv", "Målet nåddes i tre enheter av fyra.", "partly"],
    ["en", "Of the safety objectives, the drills and the inspections were in place in May.", "partly"],
    ["en", "All four goals were met.", "achieved"],
  ]);
});

describe("a verdict on the whole goes before a count beside it", () => {
  outcomes([
    ["fi", "Tavoite ei täyttynyt: 12/20.", "not-achieved"],
    ["sv", "Målet missades: 12 av 20.", "not-achieved"],
    ["en", "The target was missed: 12 of 20.", "not-achieved"],
    ["en", "Four of ten measures were implemented, and hence the goal was missed.", "not-achieved"],
    ["fi", "Hakemuksista 61 prosenttia ratkaistiin; jäätiin reilusti 95 prosentin tavoitteesta.", "not-achieved"],
  ]);
  forecasts([["sv", "Av 40 planerade besök har 28 gjorts och resten hinns med före jul.", "on-track"]]);
});

describe("figures and the level that their own sentences tell", () => {
  outcomes([
    ["sv", "Skulden fick vara högst 2 000 euro per invånare. Den stannade på 1 870 euro.", "achieved"],
    ["fi", "Valituksista 97 % käsiteltiin määräajassa (tavoite 95 %).", "achieved"],
    ["sv", "Klasserna blev inte mindre; målet var 20 elever per klass, mätningen visade 22,4.", "not-achieved"],
    ["en", "Places stayed at 340. Next year's programme has a target of 900 places.", "none"],
  ]);
  forecasts([["sv", "Målet är 60 procent. Helårsprognosen pekar mot 48 procent.", "not-achieved"]]);
});

describe("what is known only later, or hangs on means", () => {
  forecasts([
    ["fi", "Päätös tehdään joulukuussa, vasta silloin tiedetään, voidaanko tavoite saavuttaa.", "at-risk"],
    ["sv", "Beslutet fattas i december, först då vet man om målet kan nås.", "at-risk"],
    ["en", "The decision is due in December; only then will we know whether the target can be met.", "at-risk"],
    ["sv", "Nämnden bedöms klara sitt mål om en halverad kö.", "on-track"],
    ["fi", "Suunnitelma valmistuu tänä vuonna resurssien salliessa.", "at-risk"],
    ["sv", "Planen färdigställs i år i mån av resurser.", "at-risk"],
    ["en", "The list will be completed this year, resources permitting.", "at-risk"],
    ["fi", "Aikatauluun liittyy riski.", "at-risk"],
    ["en", "The first stage opens in June; the second probably will not.", "at-risk"],
    ["en", "The permit was granted in June. Construction begins in 2031 at the earliest.", "not-achieved"],
  ]);
});

describe("a date that stands, whatever troubles something else", () => {
  forecasts([
    ["fi", "Naapurit ovat huolissaan melusta. Mikään ei estä hankkeen valmistumista aikataulussa.", "on-track"],
    ["sv", "Några grannar är oroliga för bullret. Inget talar för att slutdatumet behöver ändras.", "on-track"],
    ["en", "Two consultees have raised concerns about traffic. The planned opening in May stands.", "on-track"],
    ["en", "The timetable and the cost are as approved.", "on-track"],
  ]);
});
