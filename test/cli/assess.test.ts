import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("npm run assess answers on standard output, however the command is started", () => {
  const { status, stdout } = spawnSync("npm", ["run", "--silent", "assess"], {
    input: '{"id":"a","lang":"fi","text":"Tavoite ei toteudu."}\n',
    encoding: "utf8",
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ id: "a", status: "not-achieved" });
});
