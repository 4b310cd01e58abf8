/**
 * What the dev server and the page on which somebody decides about drafts say to each other. Everything is plain data;
 * texts are shown as text, never as markup.
 */
import type { LetterRange } from './letters.ts';

/** Where the requests go. */
export const decidingPath = '/__on-record/deciding';

/** The property of the page's window that holds the token. */
export const decidingToken = 'onRecordDeciding';

/** The header that carries it. */
export const tokenHeader = 'x-on-record-token';

/** Kinds of records that are made from words which somebody selects. */
export const kindsFromWords = ['quotes', 'claims', 'events', 'actors', 'places'] as const;

/** A passage of the article, by the number of its paragraph from 1. */
export interface LetterPlace extends LetterRange {
  readonly paragraph: number;
}

/** Words that somebody selected. */
export interface SelectedWords {
  readonly paragraph: number;
  readonly words: string;
  /** Which of the places in the paragraph that have these words, counted from 1. */
  readonly occurrence: number;
}

/** New values of fields as somebody writes them; an empty one takes the field away. */
export type FieldValues = Readonly<Record<string, string>>;

export type DecidingAnswer =
  | { readonly do: 'accept'; readonly record: string; readonly values: FieldValues }
  | { readonly do: 'edit'; readonly record: string; readonly values: FieldValues }
  | { readonly do: 'reject'; readonly record: string }
  | { readonly do: 'accept-sure' }
  | { readonly do: 'undo' }
  | {
      readonly do: 'add';
      readonly kind: (typeof kindsFromWords)[number];
      readonly parts: readonly SelectedWords[];
      readonly values: FieldValues;
    }
  /** The selected words are another name of a record. */
  | { readonly do: 'name'; readonly record: string; readonly words: string };

export type DecidingRequest = {
  /** The path of the page's address. */
  readonly page: string;
} & (
  | { readonly want: 'state' }
  | { readonly want: 'plan'; readonly answer: DecidingAnswer }
  /** `seen` is the print of the plan that somebody has seen. */
  | { readonly want: 'write'; readonly answer: DecidingAnswer; readonly seen: string }
);

/** A value to choose for a field, or for another that takes its place. */
export interface FieldOption {
  readonly field: string;
  readonly value: string;
  readonly label: string;
  /** What speaks for it. */
  readonly hint: string;
}

export interface DecidingField {
  readonly name: string;
  /** What it means, in the words of the schema. */
  readonly description: string;
  /** What stands there, for reading. */
  readonly shown: string;
  readonly is: 'sure' | 'perhaps' | 'given' | 'open';
  readonly rule: string;
  /** How it is written: `lines` is a list with an item on each line, `yaml` whatever has fields of its own, `none` is not for a form. */
  readonly input: 'text' | 'lines' | 'yaml' | 'choice' | 'none';
  /** What stands there, for writing. */
  readonly written: string;
  readonly options: readonly FieldOption[];
}

export interface DecidingItem {
  readonly record: string;
  /** The kind in a word: `quote`. */
  readonly noun: string;
  /** Its words or its name. */
  readonly title: string;
  readonly fields: readonly DecidingField[];
  readonly isSure: boolean;
  /** What is accepted with it, and what of that is not sure. */
  readonly along: readonly { readonly record: string; readonly unsure: readonly string[] }[];
  readonly places: readonly LetterPlace[];
}

export interface LeftCount {
  readonly label: string;
  readonly recorded: number;
  readonly proposed: number;
  readonly left: readonly { readonly words: string; readonly place: LetterPlace | undefined }[];
}

export interface DecidingState {
  readonly article: string;
  /** How many letters each paragraph has: a page that counts otherwise is an old one. */
  readonly letters: readonly number[];
  readonly items: readonly DecidingItem[];
  readonly counts: { readonly accepted: number; readonly rejected: number; readonly left: number };
  readonly left: readonly LeftCount[];
  /** The record that the last answer leaves in view; empty where the first question is next. */
  readonly at: string;
  readonly canUndo: boolean;
  /** Everybody and everything that words can mean: the records that have a name. */
  readonly named: readonly FieldOption[];
}

/** A plan as it is shown: nothing is written before its print comes back. */
export interface ShownPlan {
  /** The print of the plan; empty while it cannot be written. */
  readonly seen: string;
  /** The files, as a unified diff. */
  readonly diff: string;
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
  readonly opened: readonly string[];
  /** Why it cannot be written. */
  readonly problems: readonly ShownProblem[];
  /** What the check asks about then. */
  readonly asked: readonly ShownProblem[];
  /** Of a new record: what it needs, what was found for it and why. */
  readonly needs: readonly DecidingField[];
  readonly notes: readonly string[];
}

export interface ShownProblem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly help: string;
}

export type DecidingReply =
  | { readonly is: 'state'; readonly state: DecidingState; readonly said: string }
  | { readonly is: 'plan'; readonly plan: ShownPlan }
  /** Nothing was written, since files are not as the plan found them; with the plan as it is now. */
  | {
      readonly is: 'changed';
      readonly said: string;
      readonly state: DecidingState;
      readonly plan: ShownPlan | undefined;
    }
  | { readonly is: 'refused'; readonly said: string };
