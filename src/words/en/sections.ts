/**
 * The lists on the pages of records, where they go on elsewhere. Each is given what it lists, "Quotes" or "1,234 quotes",
 * and the name of the record.
 */
export const sections = {
  /** The way to the whole of a list: "All 1,234 quotes by Ana Rivera". */
  all: (list: string) => `All ${list}`,
  /** What the lists are called on the pages of their records, where that is not what their records are. */
  titles: {
    actors: {
      members: 'Who holds a role in it',
      parts: 'Includes',
      said: 'Said',
      addressed: 'Was told',
      claims: 'Claims',
      saidAbout: 'Named in quotes of others',
      claimsAbout: 'Claims of others about them',
      occurrences: 'Named in articles',
      occursWith: 'Named in the same articles',
    },
    places: {
      parts: 'Includes',
      events: 'What happened here',
      claimsAbout: 'Claims about this place',
      occurrences: 'Named in articles',
    },
    events: { parts: 'Parts of it', said: 'Said on this occasion', claimsAbout: 'Claims about this event' },
    topics: { parts: 'Includes' },
    sources: {
      articles: 'In the record as an article',
      claims: 'Claims set against it',
      quotes: 'Quotes it words differently',
      events: 'Events it reports',
      actors: 'Roles it shows',
    },
  },
  actors: {
    members: (actors: string, name: string) => `${actors} with a role in ${name}`,
    parts: (actors: string, name: string) => `${actors} that are part of ${name}`,
    said: (quotes: string, name: string) => `${quotes} by ${name}`,
    addressed: (quotes: string, name: string) => `${quotes} addressed to ${name}`,
    claims: (claims: string, name: string) => `${claims} by ${name}`,
    saidAbout: (quotes: string, name: string) => `${quotes} of others that name ${name}`,
    claimsAbout: (claims: string, name: string) => `${claims} of others about ${name}`,
    events: (events: string, name: string) => `${events} with ${name}`,
    occurrences: (articles: string, name: string) => `${articles} that name ${name}`,
    occursWith: (actors: string, name: string) => `${actors} named in the same articles as ${name}`,
  },
  places: {
    parts: (places: string, name: string) => `${places} in ${name}`,
    events: (events: string, name: string) => `${events} in ${name}`,
    claimsAbout: (claims: string, name: string) => `${claims} about ${name}`,
    occurrences: (articles: string, name: string) => `${articles} that name ${name}`,
  },
  events: {
    parts: (events: string, name: string) => `${events} that are part of “${name}”`,
    said: (quotes: string, name: string) => `${quotes} from “${name}”`,
    claimsAbout: (claims: string, name: string) => `${claims} about “${name}”`,
  },
  topics: {
    parts: (topics: string, name: string) => `${topics} that are part of “${name}”`,
    analyses: (analyses: string, name: string) => `${analyses} on “${name}”`,
    articles: (articles: string, name: string) => `${articles} on “${name}”`,
    claims: (claims: string, name: string) => `${claims} on “${name}”`,
    quotes: (quotes: string, name: string) => `${quotes} on “${name}”`,
    events: (events: string, name: string) => `${events} on “${name}”`,
  },
  sources: {
    articles: (articles: string, name: string) => `${articles} published by “${name}”`,
    claims: (claims: string, name: string) => `${claims} set against “${name}”`,
    quotes: (quotes: string, name: string) => `${quotes} printed otherwise in “${name}”`,
    events: (events: string, name: string) => `${events} known from “${name}”`,
    actors: (actors: string, name: string) => `${actors} whose roles are known from “${name}”`,
  },
};

export type SectionsWords = typeof sections;
