/** Who decided and when, if an entry of the review file has it. */
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
