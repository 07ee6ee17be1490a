import { useCallback, useEffect, useRef } from "react";

/** Tells tabs of this browser that a draft has changed. */
const channelName = "kojelauta-studio";

/** Calls `onChange` when another tab has changed a draft, and returns a function that tells other tabs. Without BroadcastChannel, tabs do not know of each other. */
export function useOtherTabs(onChange: (draftId: string) => void): (draftId: string) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const latestOnChange = useRef(onChange);
  useEffect(() => {
    latestOnChange.current = onChange;
  });
  useEffect(() => {
    if (!("BroadcastChannel" in window)) return undefined;
    const opened = new BroadcastChannel(channelName);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === "string") latestOnChange.current(data);
    };
    return () => opened.close();
  }, []);
  return useCallback((draftId) => channel.current?.postMessage(draftId), []);
}
