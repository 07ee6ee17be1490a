import { useCallback, useEffect, useRef, useState } from "react";
import { useSite } from "../../data/SiteContext";
import { applyAction } from "./draft/applyAction";
import { browserStorage } from "./draft/browserStorage";
import { freePath, keptFiles, openReport } from "./draft/draft";
import type { Draft } from "./draft/draft";
import { createDraftStore } from "./draft/draftStore";
import type { DraftEntry } from "./draft/draftStore";
import { durableStorage } from "./draft/durableStorage";
import { givenAgain, missingFiles, withKnown } from "./draft/keptBytes";
import { noticeOf, openedWith } from "./notice";
import { pauseBetweenSlices } from "./pauseBetweenSlices";
import type { Pause } from "./pauseBetweenSlices";
import type { Notice } from "./notice";
import { safeNames } from "./sources/newReport";
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

  /** Adds files to the stored draft, which may have changes that the page does not show yet. */
  const addFiles = (id: string, given: readonly OpenedFile[], shownFiles: ReadonlyMap<string, Uint8Array>) =>
    inTurn(async () => {
      const stored = await store.load(id);
      if (!stored) return null;
      const files = new Map([...stored.files, ...shownFiles]);
      const report = openReport(stored.draft);
      const { restored, others } = givenAgain(given, missingFiles(stored.draft, files));
      // A document of the same name stays beside the new one; a person removes what is outdated.
      const names = safeNames(
        others.map(({ path }) => path),
        report.documents,
      );
      const documents = names.map((name) => ({ name, path: freePath(stored.draft, name) }));
      const added = new Map(others.map(({ bytes }, at) => [documents[at]?.path ?? "", bytes] as const));
      await store.addFiles(id, new Map([...restored, ...added]));
      const draft = await store.change(id, (one) => applyAction(one, { kind: "add-documents", documents }));
      return draft && { draft, files: new Map([...files, ...restored, ...added]) };
    });

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
          const after = await addFiles(current.draft.id, files, current.files);
          tellOthers(current.draft.id);
          stopIfLeft();
          if (after) await readAndShow(after.draft, after.files);
          else goneElsewhere();
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
        show({ kind: "working", ...started, reading });
        if (saved) setNotice(openedWith(saved, started.draft));
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
      }),
  };
}
