/** Asks whoever sits at the terminal. Every question can be left with Ctrl-C or Escape, which ends the command. */
export interface Prompter {
  readonly text: (question: TextQuestion) => Promise<string>;
  readonly choose: <T>(question: Choice<T>) => Promise<T>;
  /** A choice by one key, without Enter; Enter alone takes the first. */
  readonly press: <T>(question: KeyChoice<T>) => Promise<T>;
  readonly confirm: (question: string) => Promise<boolean>;
  /** Something to read before the next question. */
  readonly note: (text: string) => void;
}

export interface TextQuestion {
  readonly message: string;
  /** Stands in the line already, to be changed or taken. */
  readonly initial?: string | undefined;
  /** Shown in grey where nothing is written yet. */
  readonly placeholder?: string | undefined;
  /** What is wrong with an answer; undefined when nothing is. */
  readonly fault: (answer: string) => string | undefined;
}

export interface Choice<T> {
  readonly message: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string | undefined }[];
  readonly initial?: T | undefined;
}

export interface KeyChoice<T> {
  readonly message: string;
  /** Each with a letter of its own. */
  readonly options: readonly { readonly key: string; readonly value: T; readonly label: string }[];
}

/** A question was left: nothing is to be done. */
export class Left extends Error {}
