import type { DataWords } from '../en/data.ts';

export const data: DataWords = {
  title: 'Données',
  description: 'Toutes les fiches en tables et en base de données, avec un dictionnaire de chaque colonne.',
  heading: 'Les fiches en données',
  intro:
    'Tout ce que dit ce site peut être emporté, dans un tableur, une base de données ou un programme, avec les passages qui le fondent et avec ses réserves.',
  notMade:
    'Les fichiers sont produits pour le site publié\u00A0; un aperçu et le serveur de développement n’en ont pas.',

  licence: 'Licence et citation',
  licenceOf: 'Licence des données\u00A0: ',
  noLicence: 'Aucune licence des données n’est indiquée\u00A0; demandez à qui publie ce site.',
  notOfArticles:
    'C’est une licence de ce que dit ce site. Les articles restent à leurs éditeurs, et leur texte n’est dans ces fichiers que si leur propre licence le permet\u00A0; les passages sur lesquels reposent les fiches y sont toujours.',
  cite: (site, address) =>
    `Citez la fiche utilisée par son adresse, et l’ensemble ainsi\u00A0: ${site}, données des fiches, ${address}, avec le SHA-256 du fichier et le jour où vous l’avez pris.`,

  rules: 'À savoir avant de compter',
  ruleList: [
    'Les dates sont telles que les fiches les écrivent, en EDTF (ISO 8601-2)\u00A0: 2017-10, 2015/.., 2017-10~. À côté figurent le premier et le dernier jour possibles. Un événement marqué «\u00A0within\u00A0» se situe quelque part entre les deux\u00A0; aucun jour n’est inventé.',
    'Les réserves figurent dans la ligne de la valeur\u00A0: la forme d’une citation, si une affirmation est nuancée, sur quoi repose une date ou un lien, dans quelle langue les mots sont imprimés. Emportez-les.',
    'Un verdict porte sur un énoncé, rendu un certain jour d’après les sources qu’il nomme\u00A0; les précédents restent dans la table.',
    'Les positions comptent des unités de code UTF-16 à partir de 0 dans la couche de texte d’un article\u00A0: son texte sans balises, les paragraphes séparés par une ligne vide. JavaScript et Java comptent ainsi\u00A0; Python et SQLite comptent des points de code\u00A0: encodez d’abord en UTF-16 si un article contient des signes hors du plan de base.',
    'Dans les fichiers CSV, un texte qui commence par =, +, -, @, une tabulation ou une fin de ligne est précédé d’une apostrophe, de même qu’un texte qui commence par un tel signe après des apostrophes\u00A0: un tableur l’exécuterait comme une formule. Enlevez une apostrophe pour avoir le texte. La base et les autres formats l’ont tel quel.',
    'Les lignes sont triées, et rien ne dépend du jour de la production\u00A0: les mêmes fiches donnent les mêmes octets. Une cellule vide est une absence de valeur.',
    'Un fichier de plus de 20\u00A0Mo est divisé\u00A0: table.csv, table.2.csv, etc. forment une seule table, et seul le premier a les noms des colonnes\u00A0; record.sqlite.001, etc. se rassemblent avec cat.',
  ],

  asTable: 'En tableau\u00A0: ',
  columnsOf: 'le sens de ses colonnes',
  asTables: 'En tableaux\u00A0: ',
  columnsOfAll: 'le sens de leurs colonnes',

  formats: 'Formats',
  holds: 'Contient',
  loses: 'Perd',
  formatList: {
    csv: {
      name: 'CSV et Data Package',
      holds:
        'Toutes les tables ci-dessous\u00A0; datapackage.json les décrit aux programmes (Data Package 2.0, RFC 4180, UTF-8).',
      loses: 'rien des tables\u00A0; sans datapackage.json, une table ne dit pas ce que signifient ses colonnes.',
    },
    sqlite: {
      name: 'SQLite',
      holds:
        'Les mêmes tables avec leurs renvois, une vue «\u00A0statement\u00A0» d’une ligne par énoncé, avec son article, son passage et son fondement, et «\u00A0statement_search\u00A0», leur texte intégral.',
      loses: 'rien.',
    },
    annotations: {
      name: 'Web Annotation',
      holds:
        'Les citations et leurs variantes, les affirmations avec nuances et verdicts, les événements et les noms, en annotations des articles (W3C Web Annotation 1.0)\u00A0: annotations.jsonld mène à des pages de 1\u202F000, et articles/…/annotations.jsonld a celles d’un article. Chacune se retrouve par ses mots et par sa position, et nomme le SHA-256 du texte dont elle parle.',
      loses: 'les liens entre fiches, les raisonnements, les sources des verdicts, les dates.',
    },
    linkedData: {
      name: 'JSON-LD et N-Quads',
      holds:
        'Le graphe que portent les pages, dans les mots de schema.org, avec son contexte. Les N-Quads demandent l’adresse du site, et sont produits si elle est connue.',
      loses:
        'les dates incertaines, approximatives ou seulement bornées\u00A0; les nuances, les liens entre citations, les variantes\u00A0; les positions.',
    },
    ftm: {
      name: 'FollowTheMoney',
      holds:
        'Acteurs, fonctions, événements et articles, citations et affirmations en notes, une entité par ligne (FollowTheMoney 3.8). Une date qu’il ne sait pas dire est omise et figure en mots dans le résumé.',
      loses: 'les bornes des dates, les positions, les liens entre citations, les variantes, les sources des verdicts.',
    },
    claimReview: {
      name: 'ClaimReview',
      holds: 'Le verdict en vigueur de chaque affirmation confrontée à des sources (DataFeed de schema.org).',
      loses: 'les verdicts antérieurs, les passages, les nuances\u00A0; les affirmations non évaluées.',
    },
    timelineJs: {
      name: 'TimelineJS',
      holds:
        'Chaque événement daté, avec la date dans nos mots, pour TimelineJS3\u00A0; timelinejs/actors/….json et timelinejs/topics/….json ont ceux d’un acteur ou d’un thème.',
      loses: 'les événements sans date, que le titre compte\u00A0; les passages\u00A0; la certitude, sinon en mots.',
    },
    twins: {
      name: 'JSON à côté des pages',
      holds:
        'index.json à côté de la page de chaque article, citation et affirmation\u00A0: tous ses champs avec les passages qui les fondent. Les JSON Schemas sont articles.schema.json, quotes.schema.json et claims.schema.json dans schemas/.',
      loses: 'rien de la fiche\u00A0; ce que d’autres fiches en disent est dans les tables.',
    },
  },
  file: (name, size) => `${name} (${size})`,
  sha256: 'SHA-256',
  kilobytes: (size) => `${size}\u00A0ko`,

  timelineNote: (drawn, undated) =>
    `${drawn} événement${drawn <= 1 ? ' daté' : 's datés'}\u00A0; ${undated === 0 ? 'aucun n’est' : undated === 1 ? '1 autre est' : `${undated} autres sont`} sans date. Les dates sont telles que les fiches les connaissent\u00A0; une barre n’est pas toujours une durée.`,

  examples: 'Trois chemins d’accès',
  spreadsheet: {
    title: 'Un tableur\u00A0: les événements d’un mois, avec leur certitude',
    steps: (month) => [
      'Ouvrez events.csv par l’importation de votre tableur\u00A0: jeu de caractères UTF-8, séparateur virgule, toutes les colonnes en texte.',
      `Filtrez «\u00A0earliest\u00A0» à partir de ${month}-01 et «\u00A0latest\u00A0» jusqu’au dernier jour de ce mois\u00A0: ceux-là s’y trouvent entièrement. Les jours se comparent comme du texte.`,
      'Lisez à côté «\u00A0dating\u00A0» (stated ou inferred), «\u00A0within\u00A0», «\u00A0approximate\u00A0» et «\u00A0uncertain\u00A0», et «\u00A0reasoning\u00A0» quand une date est déduite.',
    ],
  },
  sql: {
    title: 'SQL\u00A0: quels verdicts reposent sur une seule source',
    note: 'Avec sqlite3 record.sqlite, ou tout programme qui ouvre SQLite.',
    quoted: 'Et qui est cité dans des articles qu’une correction a touchés, celle de l’éditeur ou la nôtre\u00A0:',
  },
  notebook: {
    title: 'Un carnet\u00A0: les citations par auteur et par forme',
    note: 'Python, sans rien à installer.',
  },

  tables: 'Les tables',
  tablesNote: 'Noms et définitions sont en anglais dans toutes les langues du site, comme dans les fichiers.',
  rows: (count, number) => (count <= 1 ? `${number} ligne` : `${number} lignes`),
  key: 'Clé',
  leadsTo: (table) => `nomme une ligne de ${table}`,
  belongsTo: (table) => `Chaque ligne dépend d’une ligne de ${table}.`,
  oneOf: (values) => `L’une de ces valeurs\u00A0: ${values}.`,
};
