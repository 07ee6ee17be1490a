import type { OPS } from "pdfjs-dist";

/** How many states of drawing may be kept at once on a page. Office programs keep some ten; the format promises 28. */
export const deepestDrawing = 500;

/**
 * Watches what the library draws, by its messages, ends it and calls `stop` as soon as a page keeps more states than any report's: the time that the library
 * takes grows with the square of them.
 */
export function watchNesting(port: Worker, operations: typeof OPS, stop: () => void): void {
  const opening = new Set<unknown>([operations.save, operations.paintFormXObjectBegin]);
  const closing = new Set<unknown>([operations.restore, operations.paintFormXObjectEnd]);
  const depths = new Map<unknown, number>();
  port.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const drawn = fieldOf(fieldOf(data, "chunk"), "fnArray");
    if (!Array.isArray(drawn)) return;
    const stream = fieldOf(data, "streamId");
    let depth = depths.get(stream) ?? 0;
    for (const operation of drawn) {
      if (opening.has(operation)) depth += 1;
      else if (closing.has(operation)) depth = Math.max(0, depth - 1);
      if (depth > deepestDrawing) {
        // Without an answer from here the library waits, and draws no further.
        port.terminate();
        stop();
        return;
      }
    }
    depths.set(stream, depth);
  });
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
