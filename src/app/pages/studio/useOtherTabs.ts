import { useCallback, useEffect, useRef } from "react";

/** Tells tabs of this browser that a draft has changed. */
const channelName = "kojelauta-studio";

/** Hears from other tabs which draft they have changed, and gives what tells them the same. Without such a channel each tab is by itself. */
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
