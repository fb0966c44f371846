import type { Evidence } from "../evidence/evidence.ts";
import type { CommitRecord } from "../record/record.ts";
import type { PatchLines } from "./patch-lines.ts";

/** A change that is about to be committed, for whoever can tell who wrote its lines. */
export interface StagedChange {
  /** Top of the worktree; the process stands there and inherits git's own variables (GIT_INDEX_FILE). */
  readonly top: string;
  /** This worktree's git folder. */
  readonly gitFolder: string;
  /** The folder shared by all worktrees; the journal lies in `toolmark/spool/` under it. */
  readonly commonFolder: string;
  /** The lines of the staged patch against the commit's parent-to-be. Read at the first call. */
  lines(): readonly PatchLines[];
  readonly now: Date;
  /** Takes what need not be done before the commit goes on. It may never be done: the process may be killed first. */
  later(work: () => void): void;
}

/** What a witness knows of the change. */
export interface Testimony {
  /** Empty when no assistant took part as far as it knows. */
  readonly evidence: readonly Evidence[];
  /** Added lines traced to assistants, over added lines; null when not measured. */
  readonly lines: CommitRecord["lines"];
}

/**
 * The seam where the journal's attribution joins the recorder: asked once for a commit that somebody writes, never for
 * one that is only carried. Null: it knows nothing.
 */
export type Witness = (staged: StagedChange) => Testimony | null;
