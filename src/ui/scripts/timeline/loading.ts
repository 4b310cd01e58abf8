/** The files of a timeline, fetched as they are needed: the first at once, names and records of a long one later. */
import type { TextRow, TimelineFile, TimelineRecords } from '../../../views/browser/timeline-file.ts';
import { readJson } from '../read-json.ts';
import { readEvents, type TimelineEvent } from './model.ts';

export interface LoadedTimeline {
  readonly events: readonly TimelineEvent[];
  /** What a reader sees of an event; undefined until it has come. */
  text(event: TimelineEvent): TextRow | undefined;
  /** Calls back each time that further texts have come. */
  onTexts(listener: () => void): void;
  records(): Promise<TimelineRecords>;
}

type Read = <T>(href: string) => Promise<T>;

/** @param read fetches a file; a test gives it from memory */
export async function loadTimeline(href: string, read: Read = readJson): Promise<LoadedTimeline> {
  const file = await read<TimelineFile>(href);
  const texts = new Map<number, readonly TextRow[]>();
  const size = file.chunks?.size ?? file.events.length;
  if (file.texts) texts.set(0, file.texts);
  const asked = new Set<number>();
  const listeners: (() => void)[] = [];
  let records: Promise<TimelineRecords> | undefined;
  const readRecords = async (address: string): Promise<TimelineRecords> => {
    try {
      return await read<TimelineRecords>(address);
    } catch (error) {
      // They too are asked for again the next time.
      records = undefined;
      throw error;
    }
  };
  return {
    events: readEvents(file),
    text({ index }) {
      const part = Math.floor(index / size);
      const known = texts.get(part);
      if (known) return known[index % size];
      const address = file.chunks?.texts[part];
      if (address !== undefined && !asked.has(part)) {
        asked.add(part);
        read<readonly TextRow[]>(address).then(
          (rows) => {
            texts.set(part, rows);
            for (const listener of listeners) listener();
          },
          // It is asked for again the next time that it is needed.
          () => asked.delete(part),
        );
      }
      return undefined;
    },
    onTexts(listener) {
      listeners.push(listener);
    },
    records() {
      records ??= file.records ? Promise.resolve(file.records) : readRecords(file.chunks?.records ?? '');
      return records;
    },
  };
}
