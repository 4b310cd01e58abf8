import type { TellingsWords } from '../en/tellings.ts';

export const tellings: TellingsWords = {
  title: 'Les récits côte à côte',
  note: 'Dans l’ordre de leur parution. Les nombres et les jours sont marqués là où ils se trouvent. Deux nombres ne sont comparés que s’ils comptent la même chose sous le même nom\u00A0; leurs phrases disent s’ils désignent la même.',
  groups: {
    differing: 'Avec des nombres différents',
    alike: 'Avec le même nombre',
    alone: 'Compté par un seul',
    days: 'Jours nommés',
  },
  fates: {
    killed: 'morts',
    hurt: 'blessés',
    missing: 'disparus',
    held: 'détenus',
    freed: 'libérés',
    moved: 'déplacés',
  },
  first: 'D’abord ici\u00A0: ',
  firstUnknown: 'Les dates ne disent pas lequel est venu d’abord.',
  printed: 'dans ses propres mots',
  retold: 'dans les mots de ce site',
  orderUnknown: 'paru peut-être avant ou après le précédent',
  others: (number) => (number === 1 ? 'un autre' : `${number} autres`),
  more: (number) =>
    number === 1
      ? 'Un autre récit est comparé ci-dessus\u00A0; ses mots sont dans les listes ci-dessous.'
      : `${number} autres récits sont comparés ci-dessus\u00A0; leurs mots sont dans les listes ci-dessous.`,
};
