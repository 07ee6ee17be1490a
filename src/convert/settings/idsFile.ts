import * as z from "zod/mini";

const text = z.string().check(z.minLength(1));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const named = z.strictObject({ id, name: text });
const gone = z.optional(z.strictObject({ to: z.nullable(id) }));

/**
 * `ids.json`: every id that was ever published, by the words that it was given for. What is `gone` from its report is kept, so that its id is never
 * given to anything else and its address says where it went.
 */
export const idsSchema = z.strictObject({
  themes: z.optional(z.array(named)),
  programmes: z.optional(z.array(named)),
  goals: z
    .array(
      z.strictObject({
        reportId: text,
        id,
        title: text,
        targets: z.array(z.strictObject({ id, name: text, gone })),
        gone,
      }),
    )
    .check(
      z.superRefine((goals, context) => {
        const namesByKey = new Map<string, string>();
        const claim = (what: string, one: string, by: string) => {
          const key = `${what} ${one}`;
          const other = namesByKey.get(key);
          if (other !== undefined)
            context.addIssue({
              code: "custom",
              message: `the ${what} id ${one} is given to two: "${other}" and "${by}"`,
            });
          namesByKey.set(key, by);
        };
        for (const goal of goals) {
          claim("goal", goal.id, goal.title);
          for (const target of goal.targets) claim("target", target.id, target.name);
        }
      }),
    ),
});

export type Ids = z.infer<typeof idsSchema>;
/** A goal that was once published. */
export type RememberedGoal = Ids["goals"][number];
/** A target that was once published. */
export type RememberedTarget = RememberedGoal["targets"][number];
