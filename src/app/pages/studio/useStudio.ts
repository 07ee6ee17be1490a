import { useCallback, useEffect, useRef, useState } from "react";
import { ZipError } from "../../../convert/formats/unzip";
import { yieldToMain } from "../../data/yieldToMain";
import { useSite } from "../../data/SiteContext";
import { applyAction } from "./draft/applyAction";
import type { Action } from "./draft/applyAction";
import { browserStorage } from "./draft/browserStorage";
import { keptPath, openReport } from "./draft/draft";
import type { Draft } from "./draft/draft";
import { createDraftStore } from "./draft/draftStore";
import type { DraftEntry } from "./draft/draftStore";
import { durableStorage } from "./draft/durableStorage";
import { safeNames } from "./sources/newReport";
import { openZips } from "./sources/openedFile";
import type { OpenedFile } from "./sources/openedFile";
import { createReader } from "./sources/readDraft";
import type { Progress, Reading } from "./sources/readDraft";
import { SettingsFileError, savedFolderOf } from "./sources/savedFolder";
import { draftOfDocuments, draftOfFolder } from "./sources/startDraft";
import { publishedBase } from "./sources/publishedBase";

/** What the studio shows. */
export type Phase =
  | { kind: "start" }
  | { kind: "reading"; progress: Progress }
  | { kind: "working"; draft: Draft; files: ReadonlyMap<string, Uint8Array>; reading: Reading };

/** What a person should know, as the page has a sentence for it. */
export type Notice =
  | { kind: "not-kept" }
  | { kind: "settings-file"; file: string }
  | { kind: "zip"; why: string }
  | { kind: "nothing-in-it" }
  | { kind: "failed"; why: string };

/** The studio's state and what can be done with it. */
export interface Studio {
  phase: Phase;
  drafts: readonly DraftEntry[];
  notice: Notice | null;
  isKept: boolean;
  /** Opens files once they are read; says so where one of them cannot be. */
  open: (given: Promise<readonly OpenedFile[]>) => void;
  resume: (id: string) => void;
  discard: (id: string) => void;
  cancel: () => void;
  close: () => void;
  act: (action: Action) => void;
}

/** Work may go on for so long before the page answers, in milliseconds. */
const sliceMs = 12;

/** Tells tabs of this browser that a draft has changed. */
const channelName = "kojelauta-studio";

/** The cancelled reading. */
class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Opens, reads, keeps and changes drafts. */
export function useStudio(): Studio {
  const { dataset, publisher } = useSite();
  const [phase, setPhase] = useState<Phase>({ kind: "start" });
  const [drafts, setDrafts] = useState<readonly DraftEntry[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isKept, setKept] = useState(true);
  const [store] = useState(() => createDraftStore(durableStorage(browserStorage(), () => setKept(false))));
  const [reader] = useState(createReader);
  const channel = useRef<BroadcastChannel | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const running = useRef<{ cancelled: boolean }>({ cancelled: false });

  const refreshDrafts = useCallback(async () => setDrafts(await store.list()), [store]);

  const read = useCallback(
    async (draft: Draft, files: ReadonlyMap<string, Uint8Array>) => {
      running.current.cancelled = true;
      const run = { cancelled: false };
      running.current = run;
      let sliceEnd = performance.now() + sliceMs;
      const pause = async () => {
        if (performance.now() > sliceEnd) {
          await yieldToMain();
          sliceEnd = performance.now() + sliceMs;
        }
        if (run.cancelled) throw new Cancelled();
      };
      const reading = await reader.read(draft, files, pause, (progress) => {
        setPhase((now) => (now.kind === "working" && now.draft.id === draft.id ? now : { kind: "reading", progress }));
      });
      if (run.cancelled) throw new Cancelled();
      setPhase({ kind: "working", draft, files, reading });
    },
    [reader],
  );

  /** Runs what a person began, and says what went wrong. */
  const run = useCallback((work: () => Promise<void>) => {
    setNotice(null);
    work().catch((error: unknown) => {
      if (error instanceof Cancelled) return;
      setNotice(noticeOf(error));
      setPhase((now) => (now.kind === "reading" ? { kind: "start" } : now));
    });
  }, []);

  useEffect(() => {
    void store.list().then(setDrafts);
  }, [store]);

  const shown = useRef<Phase>(phase);
  useEffect(() => {
    shown.current = phase;
  }, [phase]);

  useEffect(() => {
    if (!("BroadcastChannel" in window)) return undefined;
    const opened = new BroadcastChannel(channelName);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      void refreshDrafts();
      const now = shown.current;
      if (now.kind !== "working" || data !== now.draft.id) return;
      run(async () => {
        const kept = await store.load(now.draft.id);
        if (!kept) {
          running.current.cancelled = true;
          setPhase({ kind: "start" });
        } else if (kept.draft.revision !== now.draft.revision) await read(kept.draft, withKnown(kept.files, now.files));
      });
    };
    return () => opened.close();
  }, [store, read, run, refreshDrafts]);

  const tellOthers = (id: string) => channel.current?.postMessage(id);

  return {
    phase,
    drafts,
    notice: notice ?? (isKept ? null : { kind: "not-kept" }),
    isKept,
    open: (given) =>
      run(async () => {
        const files = openZips(await given);
        if (files.length === 0) {
          setNotice({ kind: "nothing-in-it" });
          return;
        }
        const saved = savedFolderOf(files);
        if (phase.kind === "working" && !saved) {
          const { draft } = phase;
          const report = openReport(draft);
          // A document of the same name stays beside the new one; a person removes what is outdated.
          const names = safeNames(
            files.map(({ path }) => path),
            report.documents,
          );
          const added = new Map(files.map(({ bytes }, at) => [keptPath(report, names[at] ?? ""), bytes] as const));
          await store.addFiles(draft.id, added);
          const after = await store.change(draft.id, (one) => applyAction(one, { kind: "add-documents", names }));
          if (!after) return;
          tellOthers(draft.id);
          await read(after, new Map([...phase.files, ...added]));
          return;
        }
        const started = saved
          ? draftOfFolder(saved)
          : draftOfDocuments(files, publisher ? await publishedBase(publisher.folder, dataset) : null);
        if (started === null) {
          setNotice({ kind: "nothing-in-it" });
          return;
        }
        await read(started.draft, started.files);
        await store.create(started.draft, started.files);
        tellOthers(started.draft.id);
        await refreshDrafts();
      }),
    resume: (id) =>
      run(async () => {
        const kept = await store.load(id);
        if (kept) await read(kept.draft, kept.files);
        else await refreshDrafts();
      }),
    discard: (id) =>
      run(async () => {
        running.current.cancelled = true;
        await store.discard(id);
        tellOthers(id);
        setPhase({ kind: "start" });
        await refreshDrafts();
      }),
    cancel: () => {
      running.current.cancelled = true;
      setPhase({ kind: "start" });
    },
    close: () => {
      running.current.cancelled = true;
      setPhase({ kind: "start" });
      void refreshDrafts();
    },
    act: (action) =>
      run(async () => {
        if (phase.kind !== "working") return;
        const changing = queue.current.then(() => store.change(phase.draft.id, (draft) => applyAction(draft, action)));
        // One change after the other, also where the database takes them at once.
        queue.current = changing.catch(() => undefined);
        const after = await changing;
        if (!after) {
          setPhase({ kind: "start" });
          return;
        }
        tellOthers(after.id);
        await read(after, phase.files);
      }),
  };
}

/** The bytes that this tab has already, so that what is read of them is not read again. */
const withKnown = (
  kept: ReadonlyMap<string, Uint8Array>,
  known: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> =>
  new Map(
    [...kept].map(([path, bytes]) => {
      const here = known.get(path);
      return [path, here?.length === bytes.length && here.every((byte, at) => byte === bytes[at]) ? here : bytes];
    }),
  );

function noticeOf(error: unknown): Notice {
  if (error instanceof SettingsFileError) return { kind: "settings-file", file: error.file };
  if (error instanceof ZipError) return { kind: "zip", why: error.message };
  return { kind: "failed", why: error instanceof Error ? error.message : String(error) };
}
