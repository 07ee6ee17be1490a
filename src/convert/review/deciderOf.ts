/** Who decided and when, as far as an entry of the review file says it. */
export const deciderOf = ({
  by,
  on,
}: {
  by?: string | undefined;
  on?: string | undefined;
}): { by?: string; on?: string } => ({
  ...(by === undefined ? {} : { by }),
  ...(on === undefined ? {} : { on }),
});
