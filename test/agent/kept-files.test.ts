import { expect, test } from "vitest";
import { keptFiles, outputOf } from "../../runtime/src/agent/index.js";
import { boundTools } from "../../runtime/src/index.js";
import { acme } from "../runtime/acme.js";
import { bindings, catalogue } from "../runtime/shop-tools.js";
import { VirtualClock } from "../replay/virtual-clock.js";
import { fake, plainTool } from "./fake-tool.js";

const download = (text = "%PDF", more: object = {}): object => ({
  media_type: "application/pdf",
  size: text.length,
  base64: btoa(text),
  ...more,
});
const file = (size: number): File => new File(["x".repeat(size)], "file");

test("a model gets a handle of a download, the program its bytes", async () => {
  const files = keptFiles();
  const { value, text } = await outputOf(fake(() => download("%PDF", { name: "a.pdf" })).tool, {}, { files });
  expect(value).toEqual({
    file: expect.stringMatching(/^file-[-0-9a-f]{36}$/),
    media_type: "application/pdf",
    size: 4,
    name: "a.pdf",
  });
  expect(text).not.toContain(btoa("%PDF"));
  const kept = files.readFile((value as { file: string }).file);
  expect([kept?.name, kept?.type, await kept?.text()]).toEqual(["a.pdf", "application/pdf", "%PDF"]);
  expect(files.readFile("file-1")).toBeUndefined();
});

test("without a place for files it says that the bytes are gone", async () => {
  const { value } = await outputOf(fake(() => download()).tool, {});
  expect(value).toEqual({ media_type: "application/pdf", size: 4, omitted: "Its bytes are not shown." });
});

test("a program may show the bytes", async () => {
  const { value } = await outputOf(fake(() => download()).tool, {}, { files: "inline" });
  expect(value).toMatchObject({ base64: btoa("%PDF") });
});

test("a record that only looks like a download is none", async () => {
  const record = download("%PDF", { id: 5 });
  expect(
    (
      await outputOf(
        plainTool(() => record),
        {},
      )
    ).value,
  ).toEqual(record);
});

test("the oldest files go when there are too many", () => {
  const files = keptFiles({ maxFiles: 2 });
  const handles = [1, 2, 3].map((size) => files.keep(file(size)) ?? "");
  expect(new Set(handles).size).toBe(3);
  expect(handles.map((one) => files.readFile(one)?.size)).toEqual([undefined, 2, 3]);
});

test("the oldest files go when they are too large together, and one that is too large alone is not kept", async () => {
  const files = keptFiles({ maxBytes: 10 });
  const handles = [4, 4, 4].map((size) => files.keep(file(size)) ?? "");
  expect(handles.map((one) => files.readFile(one)?.size)).toEqual([undefined, 4, 4]);
  expect(files.keep(file(11))).toBeUndefined();
  const { value } = await outputOf(fake(() => download("x".repeat(11))).tool, {}, { files });
  expect(value).toMatchObject({ size: 11, omitted: "It is too large to be kept." });
  expect(handles.map((one) => files.readFile(one)?.size)).toEqual([undefined, 4, 4]);
});

test("files are kept for a while", () => {
  const clock = new VirtualClock("2026-03-02T09:00:00Z");
  const files = keptFiles({ maxAgeMs: 1000, clock });
  const first = files.keep(file(1)) ?? "";
  clock.advance(600);
  const second = files.keep(file(2)) ?? "";
  clock.advance(600);
  expect([first, second].map((one) => files.readFile(one)?.size)).toEqual([undefined, 2]);
});

test.each([
  ['attachment; filename="report.pdf"', "report.pdf"],
  ['attachment; filename="../../etc/passwd"', "passwd"],
  ["inline", undefined],
])("a download that comes with %s is called %s", async (disposition, name) => {
  const headers = { "content-type": "application/pdf", "content-disposition": disposition };
  const { client } = acme([() => new Response("%PDF", { headers })]);
  const [tool] = boundTools(client, catalogue, bindings, { names: ["acme_widgets_export"] });
  const { value } = await outputOf(tool ?? expect.fail("no tool"), {}, { files: keptFiles() });
  expect(value).toEqual({ file: expect.any(String), media_type: "application/pdf", size: 4, ...(name && { name }) });
});
