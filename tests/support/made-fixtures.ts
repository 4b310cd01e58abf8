/**
 * Conditions that a repository cannot hold for everybody: names that some file systems take for one, or refuse; links;
 * and a large file. Each is written to a folder of its own when it is needed.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type Write = (path: string, text: string) => void;

const topic = '---\nname: Weather\n---\n';
const drafted = '---\nname: Weather\ndraft: true\n---\n';
/** The largest file that is read, in bytes. */
const largest = 1024 * 1024;

const made: Readonly<Record<string, (write: Write, folder: string) => void>> = {
  'content-not-a-file': (write, folder) => {
    write('topics/weather.md', drafted);
    symlinkSync('weather.md', join(folder, 'content/topics/link.md'));
    symlinkSync('topics', join(folder, 'content/actors'));
    symlinkSync('nowhere', join(folder, 'content/topics/broken.md'));
  },
  'file-unreadable': (write, folder) => {
    write('topics/weather.md', drafted);
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/content/topics/`), Buffer.from([0xff]), Buffer.from('.md')]),
      topic,
    );
  },
  'file-too-large': (write) => {
    write('topics/weather.md', `${drafted}${'x'.repeat(largest - drafted.length)}`);
    write('topics/climate.md', `${drafted}${'x'.repeat(largest - drafted.length + 1)}`);
  },
  'id-case-clash': (write) => {
    write('topics/weather.md', drafted);
    write('topics/Weather.md', drafted);
    write('topics/Old Port.md', drafted);
    write('topics/OLD PORT.md', drafted);
  },
  'id-duplicate': (write) => {
    write('topics/weather.md', drafted);
    write('topics/weather.MD', drafted);
  },
  'id-not-ascii': (write) => {
    write('topics/Žabí/déšť.md', drafted);
    write('topics/雨.md', drafted);
    write('topics/a\nb.md', drafted);
  },
  'id-reserved-on-windows': (write) => {
    write('topics/2031/con.md', drafted);
  },
  'id-too-long': (write) => {
    write(`topics/${'rain-'.repeat(24)}falls.md`, topic);
    write(`topics/${'r'.repeat(120)}.md`, drafted);
  },
  'quote-too-many-wordings': (write) => {
    const source = `---\npublisher: Averland Post\ndatePublished: 2031-03-03\ninLanguage: en\nkind: news report\n---\n`;
    for (let index = 0; index < 101; index += 1) write(`sources/post-${index}.md`, source);
    write('actors/ana-orr.md', '---\nname: Ana Orr\nkind: person\nsummary: She speaks.\n---\n');
    write(
      'articles/rain.md',
      '---\nheadline: Rain\nheadlineFrom: source\nsource: post-100\ndatePublished: 2031-03-03\ninLanguage: en\nsummary: It rained.\n---\n“We will not leave,” Ana Orr said.\n',
    );
    const readings = Array.from(
      { length: 100 },
      (_unused, index) => `  - lemma: not\n    reading: never\n    witness: post-${index}\n`,
    );
    write(
      'quotes/stay.md',
      `---\nspeaker: ana-orr\nkind: direct\narticle: rain\nexact: We will not leave\nspoken: 2031-03\nreadings:\n${readings.join('')}---\n`,
    );
  },
  'reference-too-deep': (write) => {
    write('topics/weather-0.md', topic);
    for (let index = 1; index <= 60; index += 1) {
      const draft = index === 60 ? 'draft: true\n' : '';
      write(`topics/weather-${index}.md`, `---\nname: Weather ${index}\nbroader: weather-${index - 1}\n${draft}---\n`);
    }
  },
};

/** The names of the conditions that are made while testing. */
export const madeFixtureNames: readonly string[] = Object.keys(made);

/** Makes a condition in a temporary folder, gives the folder to `use`, and removes it. */
export function withMadeFixture<T>(name: string, use: (folder: string) => T): T {
  const make = made[name];
  if (!make) throw new Error(`There is no condition ${name} to be made.`);
  const folder = mkdtempSync(join(tmpdir(), 'on-record-fixture-'));
  try {
    make((path, text) => {
      mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
      writeFileSync(join(folder, 'content', path), text);
    }, folder);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
