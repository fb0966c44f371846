/** Attacks on what the host lists: caps, pages, moving heads. Each pair: the guard, and the naive reading that loses. */
import { afterEach, describe, expect, it } from "vitest";
import type { SeenRequest } from "../gate/host/host.ts";
import { codesOf, payloadOf, type Scenery, stage } from "../gate/pull-request.ts";
import { NO_ANTHROPIC, NO_OUTSIDE_MODELS, recorded, type TestRepository } from "../gate/repository.ts";

let scenery: Scenery | null = null;
afterEach(async () => {
  await scenery?.host.close();
  scenery = null;
});

async function set(policy: string, work: Parameters<typeof stage>[1]): Promise<Scenery> {
  scenery = await stage(policy, work);
  return scenery;
}

function hideUnder(count: number): (repository: TestRepository) => void {
  return (repository) => {
    repository.commit(recorded("The one that matters"), { "a.py": "x\n" });
    repository.bulk(Array.from({ length: count }, (_, index) => ({ message: `Noise ${index}` })));
  };
}

interface ComparePage {
  readonly total_commits: number;
  readonly commits: readonly { readonly commit: { readonly message: string } }[];
}

const isCompare = (request: SeenRequest) => request.path.includes("/compare/");

async function fetchJson<Body>(url: string): Promise<Body> {
  return (await (await fetch(url)).json()) as Body;
}

describe("251 commits, the oldest of which is the forbidden one", () => {
  it("are all seen", async () => {
    const result = await (await set(NO_ANTHROPIC, hideUnder(250))).run();
    expect(result.report?.commits).toBe(251);
    expect(codesOf(result)).toEqual(["prohibited-assistant"]);
  });

  it("would lose it in the one answer a host gives without pages", async () => {
    const { host } = await set(NO_ANTHROPIC, hideUnder(250));
    const head = host.state.pullRequests.get(7)?.head;
    const body = await fetchJson<ComparePage>(`${host.url}/repos/acme/app/compare/main...${head}`);
    expect(body.commits).toHaveLength(250);
    expect(body.commits.some((one) => one.commit.message.includes("Assisted-by"))).toBe(false);
  });
});

describe("pages that misbehave", () => {
  function pageOf(request: SeenRequest): number {
    return Number(request.query.get("page"));
  }

  it("are unjudged when one repeats in place of another", async () => {
    const { run, host } = await set(NO_ANTHROPIC, hideUnder(150));
    let second: unknown = null;
    host.state.twist = (request, body) => {
      if (!isCompare(request)) return body;
      if (pageOf(request) === 1)
        second = { ...(body as ComparePage), commits: (body as ComparePage).commits.slice(1, 100) };
      return pageOf(request) === 1 ? second : { ...(body as ComparePage), commits: (second as ComparePage).commits };
    };
    const result = await run();
    expect(result.code).toBe(3);
    expect(result.report?.unjudged?.reason).toContain("99 of the 151");
  });

  it("are unjudged when the last one is short", async () => {
    const { run, host } = await set(NO_ANTHROPIC, hideUnder(150));
    host.state.twist = (request, body) =>
      isCompare(request) && pageOf(request) > 1
        ? { ...(body as ComparePage), commits: (body as ComparePage).commits.slice(5) }
        : body;
    expect((await run()).code).toBe(3);
  });

  it("are unjudged when the host counts fewer than the pull request does", async () => {
    const { run, host } = await set(NO_ANTHROPIC, hideUnder(10));
    host.state.twist = (request, body) =>
      isCompare(request)
        ? { ...(body as ComparePage), total_commits: 5, commits: (body as ComparePage).commits.slice(6) }
        : body;
    const result = await run();
    expect(result.code).toBe(3);
    expect(result.report?.unjudged?.reason).toContain("counts 11");
  });

  it("would pass with a reader that stops at the first page it has seen before", async () => {
    const { host } = await set(NO_ANTHROPIC, hideUnder(150));
    const head = host.state.pullRequests.get(7)?.head;
    const seen: string[] = [];
    for (let page = 2; page <= 3; page += 1) {
      const url = `${host.url}/repos/acme/app/compare/main...${head}?per_page=100&page=${page}`;
      const { commits } = await fetchJson<ComparePage>(url);
      seen.push(...commits.map((one) => one.commit.message));
      if (commits.length < 100) break;
    }
    expect(seen.some((message) => message.includes("Assisted-by"))).toBe(false);
  });
});

describe("a commit of 3,001 files, the last of which is the forbidden one", () => {
  const work = (repository: TestRepository) => {
    const files = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`a/${index}.txt`, `${index}\n`]));
    repository.bulk([{ message: recorded("Very many files"), files: { ...files, "evals/z.py": "x\n" } }]);
  };

  it("is unjudged over the API, and says how to mend it", async () => {
    const result = await (await set(NO_OUTSIDE_MODELS, work)).run();
    expect(result.code).toBe(3);
    expect(result.report?.unjudged?.remedy).toContain("fetch-depth: 0");
  });

  it("is judged whole where the workspace holds a clone", async () => {
    const { run, repository } = await set(NO_OUTSIDE_MODELS, work);
    const result = await run({ workspace: repository.path });
    expect([result.code, codesOf(result)]).toEqual([1, ["prohibited-assistant"]]);
    expect(result.report?.findings[0]?.paths).toEqual(["evals/z.py"]);
  });

  it("would pass with a reader that takes the host's 3,000 for all", async () => {
    const { host } = await set(NO_OUTSIDE_MODELS, work);
    const head = host.state.pullRequests.get(7)?.head;
    const paths: string[] = [];
    for (let page = 1; page <= 11; page += 1) {
      const url = `${host.url}/repos/acme/app/commits/${head}?page=${page}`;
      const { files } = await fetchJson<{ readonly files: readonly { readonly filename: string }[] }>(url);
      paths.push(...files.map((file) => file.filename));
    }
    expect(paths).toHaveLength(3000);
    expect(paths.some((path) => path.startsWith("evals/"))).toBe(false);
  });
});

describe("a force-push while the gate is reading", () => {
  async function pushing(times: number) {
    const staged = await set(NO_ANTHROPIC, (one) => void one.commit("Clean work", { "a.py": "x\n" }));
    const { repository, host } = staged;
    const payload = payloadOf(host);
    let left = times;
    host.state.twist = (request, body) => {
      if (isCompare(request) && left > 0) {
        left -= 1;
        repository.commit(recorded(`Slipped in ${left}`), { [`b${left}.py`]: "y\n" });
        staged.push();
      }
      return body;
    };
    return { ...staged, payload };
  }

  it("starts again at the new head, so that what slipped in is seen", async () => {
    const { run, payload, host } = await pushing(1);
    const result = await run({ payload });
    expect([result.code, codesOf(result)]).toEqual([1, ["prohibited-assistant"]]);
    expect(host.seen.filter(isCompare).length).toBe(2);
  });

  it("gives up after three starts, and is red", async () => {
    const { run, payload } = await pushing(99);
    const result = await run({ payload });
    expect(result.code).toBe(3);
    expect(result.report?.unjudged?.reason).toContain("moved 3 times");
  });

  it("would pass with a gate that judges the head of the event alone", async () => {
    const { run, payload, host } = await pushing(1);
    // The same run, with a host that hides the move: all that a gate without a second look can see.
    const pull = host.state.pullRequests.get(7);
    const first = pull?.head ?? "";
    const twist = host.state.twist;
    host.state.twist = (request, body) => {
      const answer = twist?.(request, body);
      if (!request.path.endsWith("/pulls/7")) return answer;
      return { ...(answer as object), commits: 1, head: { ref: "topic", sha: first, repo: { full_name: "acme/app" } } };
    };
    expect((await run({ payload })).code).toBe(0);
    expect(pull?.head).not.toBe(first);
  });
});

describe("nothing to judge", () => {
  it("is red, never green for want of commits", async () => {
    const { run, repository, push } = await set(NO_ANTHROPIC, (one) => void one.commit("Work"));
    repository.git("reset", "-q", "--hard", "main");
    push();
    const result = await run();
    expect(result.code).toBe(3);
  });
});
