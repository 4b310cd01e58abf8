import type { InstrumentWords } from '../en/instrument.ts';

export const instrument: InstrumentWords = {
  label: 'Dessin de la chronologie',
  controls: 'Déplacer et filtrer le dessin',
  skip: 'Passer le dessin',
  commands: {
    earlier: 'Avant',
    later: 'Après',
    closer: 'Agrandir',
    wider: 'Réduire',
    whole: 'Toute la période',
  },
  lanes: 'Couloirs',
  lanesBy: { none: 'aucun', actor: 'par acteur', place: 'par lieu', kind: 'par type' },
  filter: 'Montrer seulement',
  filterExample: 'une personne, un lieu, un sujet…',
  filtersOn: 'Filtres actifs',
  undated: 'Sans date',
  key: 'Légende',
  keyOf: {
    bar: 'le temps que donne sa date',
    bracket: 'quelque part entre les deux',
    open: 'sans fin connue',
    uncertain: 'incertain',
    column: 'nombre d’événements',
  },
  help: 'Comment le lire et s’en servir',
  helpLines: {
    precision:
      'La largeur est la précision\u00A0: un mois a la largeur d’un mois, un jour celle d’un jour. Une date qui n’est qu’une limite est un crochet. Ce qui n’a pas de date se trouve en dessous.',
    columns:
      'Là où les événements se pressent, des colonnes les comptent\u00A0: pleines, ceux qui tiennent tout entiers dans la période de la colonne\u00A0; en contour, ceux qui la dépassent. Choisissez une colonne pour y regarder de plus près. Là où tout est compté, ceux que rapportent le plus d’articles et, à égalité, ceux qui ont le plus d’acteurs sont nommés au-dessus des colonnes. Ce qui s’étend sur tout ce qui est montré est réuni dans la première rangée, quand la place manque.',
    keys: 'Clavier\u00A0: Tab va d’un événement à l’autre dans l’ordre du temps et le dessin suit\u00A0; les flèches déplacent, + et − agrandissent et réduisent, 0 montre toute la période, Origine et Fin ses deux bouts\u00A0; Échap quitte l’événement.',
    pointer:
      'Pointeur\u00A0: faites glisser pour déplacer\u00A0; pincez, ou tournez la molette en tenant Ctrl, pour agrandir ou réduire. Après un clic sur le dessin, la molette se passe de Ctrl.',
    address: 'L’adresse de la page garde la vue, pour y revenir ou la transmettre.',
  },

  script: {
    drawing: 'Événements dans l’ordre du temps',
    loading: '…',
    fromTo: '{from} à {to}',
    month: '{month} {year}',
    day: '{day} {month} {year}',
    firstDay: '{day}er {month} {year}',
    days: '{first}–{day} {month} {year}',
    oneEvent: '{n} événement',
    events: '{n} événements',
    someOf: '{n} sur {events}',
    column: '{time}\u00A0: {events}',
    through: '{events} s’étendent sur toute cette période',
    inferred: 'déduit',
    pointAtOne: 'Pointez une marque, touchez-la, ou allez-y avec Tab, pour lire ce qu’elle est.',
    undated: 'Sans date',
    showMore: 'En montrer {n} de plus',
    otherLane: 'Autres',
    noLane: { actor: 'Personne de nommé', place: 'Lieu non indiqué', kind: 'Sans type' },
    recordKinds: { actor: 'acteur', place: 'lieu', kind: 'type d’événement', topic: 'sujet', article: 'article' },
    removeFilter: 'retirer ce filtre',
    noRecord: 'Aucun événement ne se rapporte à «\u00A0{name}\u00A0».',
  },
};
