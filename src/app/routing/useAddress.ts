import { useMemo } from "react";
import { useSearch } from "wouter";
import { hasRoundPages } from "../../domain/limits";
import { parsePath } from "../../domain/url/paths";
import type { Address } from "../../domain/url/paths";
import { useSite } from "../data/SiteContext";
import { useOpenRoute } from "./SiteRouter";

/** The address of the open page. */
export function useAddress(): Address {
  const { dataset, language } = useSite();
  const { path } = useOpenRoute();
  const roundId = new URLSearchParams(useSearch()).get("round");
  return useMemo(() => {
    const address = parsePath(path) ?? { language, page: { kind: "unknown", path: path.slice(1) } };
    const { page } = address;
    const isAsked = roundId !== null && page.kind === "goal" && page.roundId === undefined && !hasRoundPages(dataset);
    return isAsked ? { ...address, page: { ...page, roundId } } : address;
  }, [dataset, language, path, roundId]);
}
