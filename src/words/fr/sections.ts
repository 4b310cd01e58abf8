import type { SectionsWords } from '../en/sections.ts';

export const sections: SectionsWords = {
  all: (list) => `Voir les ${list}`,
  actors: {
    members: (actors, name) => `${actors} ayant un rôle au sein de «\u00A0${name}\u00A0»`,
    parts: (actors, name) => `${actors} faisant partie de «\u00A0${name}\u00A0»`,
    said: (quotes, name) => `${quotes} attribuées à ${name}`,
    addressed: (quotes, name) => `${quotes} adressées à ${name}`,
    claims: (claims, name) => `${claims} avancées par ${name}`,
    saidAbout: (quotes, name) => `${quotes} d’autres personnes où figure «\u00A0${name}\u00A0»`,
    claimsAbout: (claims, name) => `${claims} au sujet de «\u00A0${name}\u00A0»`,
    events: (events, name) => `${events} avec ${name}`,
    occurrences: (articles, name) => `${articles} où figure «\u00A0${name}\u00A0»`,
    occursWith: (actors, name) => `${actors} figurant dans les mêmes articles que «\u00A0${name}\u00A0»`,
  },
  places: {
    parts: (places, name) => `${places} faisant partie de «\u00A0${name}\u00A0»`,
    events: (events, name) => `${events} ayant pour lieu «\u00A0${name}\u00A0»`,
    claimsAbout: (claims, name) => `${claims} au sujet de «\u00A0${name}\u00A0»`,
    occurrences: (articles, name) => `${articles} où figure «\u00A0${name}\u00A0»`,
  },
  events: {
    parts: (events, name) => `${events} faisant partie de «\u00A0${name}\u00A0»`,
    said: (quotes, name) => `${quotes} prononcées à l’occasion de «\u00A0${name}\u00A0»`,
    claimsAbout: (claims, name) => `${claims} au sujet de «\u00A0${name}\u00A0»`,
  },
  topics: {
    parts: (topics, name) => `${topics} faisant partie de «\u00A0${name}\u00A0»`,
    analyses: (analyses, name) => `${analyses} sur le thème «\u00A0${name}\u00A0»`,
    articles: (articles, name) => `${articles} sur le thème «\u00A0${name}\u00A0»`,
    claims: (claims, name) => `${claims} sur le thème «\u00A0${name}\u00A0»`,
    quotes: (quotes, name) => `${quotes} sur le thème «\u00A0${name}\u00A0»`,
    events: (events, name) => `${events} sur le thème «\u00A0${name}\u00A0»`,
  },
  sources: {
    articles: (articles, name) => `${articles} parus dans «\u00A0${name}\u00A0»`,
    claims: (claims, name) => `${claims} confrontées à «\u00A0${name}\u00A0»`,
    quotes: (quotes, name) => `${quotes} imprimées autrement dans «\u00A0${name}\u00A0»`,
    events: (events, name) => `${events} connus par «\u00A0${name}\u00A0»`,
    actors: (actors, name) => `${actors} dont les rôles sont connus par «\u00A0${name}\u00A0»`,
  },
};
