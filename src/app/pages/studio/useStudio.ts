import { useCallback, useEffect, useRef, useState } from "react";
import { useSite } from "../../data/SiteContext";
import { applyAction } from "./draft/applyAction";
import { browserStorage } from "./draft/browserStorage";
import { keptFiles, openReport } from "./draft/draft";
import type { Draft } from "./draft/draft";
import { createDraftStore } from "./draft/draftStore";
import type { DraftEntry } from "./draft/draftStore";
import { durableStorage } from "./draft/durableStorage";
import { withKnown } from "./draft/keptBytes";
import { actionNotice, givenNotice, noticeOf, openedNotice, replacedNotice } from "./notice";
import { pauseBetweenSlices } from "./pauseBetweenSlices";
import type { Pause } from "./pauseBetweenSlices";
import type { Notice } from "./notice";
import { addToStored, addVersion } from "./sources/addToStored";
import { decidedTexts } from "./sources/decidedTexts";
import type { DocumentVersion } from "./sources/givenDocuments";
import { openZips } from "./sources/openZips";
import type { OpenedFile } from "./draft/openedFile";
import type { DraftProgress, DraftReading, Reader } from "./sources/readDraft";
import { savedFolderOf } from "./sources/savedFolder";
import { draftOfDocuments, draftOfFolder } from "./sources/startDraft";
import { fetchPublishedBase } from "./sources/publishedBase";
import type { PublishedBase } from "./sources/publishedBase";
import type { Phase, Studio } from "./studio";
import { useOtherTabs } from "./useOtherTabs";

/** Reading that takes less time shows no progress, in milliseconds. */
const progressDelayMs = 500;

/** Thrown when a reading was cancelled or replaced by a newer one. */
class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** The state of the studio, and the actions that open, read, store and change drafts. */
export function useStudio(): Studio {
  const { dataset, publisher } = useSite();
  const [phase, setPhase] = useState<Phase>({ kind: "start" });
  const [drafts, setDrafts] = useState<readonly DraftEntry[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [offered, setOffered] = useState<{ id: string; versions: readonly DocumentVersion[] } | null>(null);
  const [isKept, setKept] = useState(true);
  const [progress, setProgress] = useState<DraftProgress | null>(null);
  const [store] = useState(() => createDraftStore(durableStorage(browserStorage(), () => setKept(false))));
  const reader = useRef<Reader | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  /** The number of the current session: work of an earlier one is discarded. */
  const session = useRef(0);
  const readings = useRef(0);
  const shown = useRef<Phase>(phase);

  const show = useCallback((next: Phase) => {
    shown.current = next;
    setPhase(next);
  }, []);

  const refreshDrafts = useCallback(async () => setDrafts(await store.list()), [store]);

  /** Reads something of a draft in slices; a later reading ends this one, and so does a later session. */
  const readBy = useCallback(
    async <T>(
      draft: Draft,
      work: (reader: Reader, pause: Pause, showProgress: (one: DraftProgress) => void) => Promise<T>,
    ) => {
      readings.current += 1;
      const [ownReading, ownSession] = [readings.current, session.current];
      const stopIfCancelled = () => {
        if (ownReading !== readings.current || ownSession !== session.current) throw new Cancelled();
      };
      const pause = pauseBetweenSlices(stopIfCancelled);
      const began = performance.now();
      const showProgress = (one: DraftProgress) => {
        const now = shown.current;
        if (now.kind !== "working" || now.draft.id !== draft.id) show({ kind: "reading", progress: one });
        else if (performance.now() - began > progressDelayMs) setProgress(one);
      };
      try {
        if (!reader.current) showProgress({ step: "preparing" });
        // One reader for all readings, because it caches the documents.
        reader.current ??= (await import("./reportWork")).createReader();
        stopIfCancelled();
        const read = await work(reader.current, pause, showProgress);
        stopIfCancelled();
        return read;
      } finally {
        if (ownReading === readings.current) setProgress(null);
      }
    },
    [show],
  );

  const read = useCallback(
    (draft: Draft, files: ReadonlyMap<string, Uint8Array>): Promise<DraftReading> =>
      readBy(draft, (by, pause, showProgress) => by.read(draft, files, pause, showProgress)),
    [readBy],
  );

  const readAndShow = useCallback(
    async (draft: Draft, files: ReadonlyMap<string, Uint8Array>) =>
      show({ kind: "working", draft, files, reading: await read(draft, files) }),
    [read, show],
  );

  /** Runs an action unless another has begun meanwhile, and shows a notice if it fails. */
  const run = useCallback(
    (work: (stopIfLeft: () => void) => Promise<void>) => {
      const ownSession = session.current;
      setNotice(null);
      work(() => {
        if (ownSession !== session.current) throw new Cancelled();
      }).catch((error: unknown) => {
        if (error instanceof Cancelled) return;
        setNotice(noticeOf(error));
        if (shown.current.kind === "reading") show({ kind: "start" });
      });
    },
    [show],
  );

  /** Starts a new session. */
  const begin: typeof run = useCallback(
    (work) => {
      session.current += 1;
      run(work);
    },
    [run],
  );

  useEffect(() => {
    void store.list().then(setDrafts);
  }, [store]);

  const goneElsewhere = useCallback(() => {
    session.current += 1;
    show({ kind: "start" });
    setNotice({ kind: "discarded" });
  }, [show]);

  const tellOthers = useOtherTabs((id) => {
    void refreshDrafts();
    const current = shown.current;
    if (current.kind !== "working" || id !== current.draft.id) return;
    run(async (stopIfLeft) => {
      const stored = await store.load(current.draft.id);
      stopIfLeft();
      if (!stored) goneElsewhere();
      else if (stored.draft.revision !== current.draft.revision)
        await readAndShow(stored.draft, withKnown(stored.files, current.files));
    });
  });

  /** Runs changes one after another, even if the database would take them at once. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.current.then(work);
    queue.current = done.catch(() => undefined);
    return done;
  };

  /** Changes the stored draft. */
  const change = (id: string, apply: (draft: Draft) => Draft): Promise<Draft | null> =>
    inTurn(() => store.change(id, apply));

  /** The bytes of a draft's files: those that another tab has added are fetched. */
  const filesOf = async (draft: Draft, known: ReadonlyMap<string, Uint8Array>) =>
    keptFiles(draft).every((path) => known.has(path))
      ? known
      : withKnown((await store.load(draft.id))?.files ?? known, known);

  /** Versions that a person has not yet said anything of stay, and those that are given now come after them. */
  const offer = (id: string, given: readonly DocumentVersion[]) =>
    setOffered((now) => ({ id, versions: [...(now?.id === id ? now.versions : []), ...given] }));

  /** Makes a draft from documents, with the title and organisation that they name; if none can be read, returns the messages that say why. */
  const newDraft = async (given: readonly OpenedFile[], base: PublishedBase | null) => {
    const { draft, files } = draftOfDocuments(given, base);
    const opened = await readBy(draft, (by, pause, showProgress) => by.open(draft, files, pause, showProgress));
    return opened.isReadable ? draftOfDocuments(given, base, opened) : { messages: opened.messages };
  };

  return {
    phase,
    progress,
    drafts,
    notice: notice ?? (isKept ? null : { kind: "not-kept" }),
    isKept,
    open: (given) =>
      begin(async (stopIfLeft) => {
        const current = shown.current;
        const files = openZips(await given);
        const saved = files.length === 0 ? null : savedFolderOf(files);
        // Files that are dropped on an open draft are added to it, also if more files were dropped in the meantime.
        if (files.length > 0 && current.kind === "working" && !saved) {
          const { draft } = current;
          const after = await inTurn(() => addToStored(store, draft.id, current.files, files));
          tellOthers(draft.id);
          if (after) offer(draft.id, after.versions);
          stopIfLeft();
          if (after) {
            await readAndShow(after.draft, after.files);
            setNotice(givenNotice(after.draft, openReport(draft).documents, after));
          } else goneElsewhere();
          return;
        }
        stopIfLeft();
        const base = saved || !publisher ? null : await fetchPublishedBase(publisher.folder, dataset);
        stopIfLeft();
        const started = saved ? draftOfFolder(saved) : files.length === 0 ? null : await newDraft(files, base);
        if (started === null) {
          setNotice({ kind: "nothing-in-it" });
          return;
        }
        if ("messages" in started) {
          setNotice({ kind: "unreadable", messages: started.messages });
          show({ kind: "start" });
          return;
        }
        const reading = await read(started.draft, started.files);
        // Stored before it is shown, so that the first change finds it.
        await store.create(started.draft, started.files);
        tellOthers(started.draft.id);
        stopIfLeft();
        show({ kind: "working", draft: started.draft, files: started.files, reading });
        offer(started.draft.id, started.versions);
        setNotice(openedNotice(saved, started));
        await refreshDrafts();
      }),
    resume: (id) =>
      begin(async (stopIfLeft) => {
        const stored = await store.load(id);
        stopIfLeft();
        if (stored) await readAndShow(stored.draft, stored.files);
        else {
          setNotice({ kind: "discarded" });
          await refreshDrafts();
        }
      }),
    discard: (id) =>
      begin(async () => {
        await store.discard(id);
        tellOthers(id);
        show({ kind: "start" });
        await refreshDrafts();
      }),
    close: () =>
      begin(async () => {
        show({ kind: "start" });
        await refreshDrafts();
      }),
    act: (action) =>
      run(async (stopIfLeft) => {
        const current = shown.current;
        if (current.kind !== "working") return;
        const after = await change(current.draft.id, (draft) => applyAction(draft, action));
        stopIfLeft();
        if (!after) {
          goneElsewhere();
          return;
        }
        tellOthers(after.id);
        await readAndShow(after, await filesOf(after, current.files));
        setNotice(actionNotice(action, current.draft));
      }),
    versions: phase.kind === "working" && offered?.id === phase.draft.id ? offered.versions : [],
    settleVersion: (version, how) => {
      const current = shown.current;
      setOffered((now) => now && { ...now, versions: now.versions.filter((one) => one !== version) });
      if (current.kind !== "working" || how === "leave") return;
      run(async (stopIfLeft) => {
        const { draft, files, reading } = current;
        const said = { isBeside: how === "beside", decidedTexts: decidedTexts(reading, openReport(draft)) };
        const after = await inTurn(() => addVersion(store, draft.id, files, version, said));
        stopIfLeft();
        if (!after) {
          goneElsewhere();
          return;
        }
        tellOthers(draft.id);
        const readAgain = await read(after.draft, after.files);
        show({ kind: "working", ...after, reading: readAgain });
        setNotice(
          how === "replace"
            ? replacedNotice(version.name, readAgain, after.draft)
            : givenNotice(after.draft, openReport(draft).documents, { same: [] }),
        );
      });
    },
  };
}
