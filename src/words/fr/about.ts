import type { AboutWords } from '../en/about.ts';

export const about: AboutWords = {
  publication: {
    title: 'Qui publie ce site',
    publisher: 'Publié par',
    notStated: 'non précisé',
    contact: 'Contact',
    licence: 'Licence des données',
    notOfArticles: ' (de ce que dit ce site\u00A0; les articles restent la propriété de leurs éditeurs)',
  },
  title: 'À propos et méthode',
  description:
    'Comment ce site est fait\u00A0: ce qui est conservé, ce qui est vérifié, ce que signifie un verdict, comment dates et noms sont traités.',
  intro: (site) =>
    `${site} fait d’articles de presse un relevé de qui a dit quoi, quand et où, et de ce qui résiste à la vérification. Chaque énoncé renvoie aux mots sur lesquels il repose.`,
  sections: [
    {
      id: 'text',
      title: 'Le texte est conservé tel qu’il a paru',
      text: [
        'Les mots d’un article ne sont jamais modifiés ici, pas même ses guillemets. Ce que nous ajoutons se tient à côté du texte, dans des fiches distinctes, chacune rattachée aux mots exacts sur lesquels elle repose. Quand le site est produit, ces mots sont recherchés dans l’article, caractère par caractère\u00A0; seules la forme des guillemets et la largeur des espaces sont tolérées. Qu’un seul passage manque, et le site n’est pas produit. ',
        { to: 'checks', label: 'Ce que la dernière version a vérifié' },
        ' est compté sur une page à part.',
      ],
    },
    {
      id: 'voices',
      title: 'Trois voix restent distinctes',
      text: [
        'Quelqu’un affirme, quelqu’un rapporte, quelqu’un évalue. La page d’une affirmation nomme chacun\u00A0: la personne ou l’institution qui l’avance, l’article qui l’imprime, les sources auxquelles elle est confrontée, et nous. Quand l’article dit quelque chose en son propre nom, l’affirmation est la sienne. Les mots qui jugent, comme le nom donné à un groupe ou à une personne, restent eux aussi ceux de l’article\u00A0: nos propres phrases les lui attribuent.',
      ],
    },
    {
      id: 'quotes',
      title: 'Ce que peut être une citation',
      text: [
        'Une citation ',
        { term: 'directe' },
        ' donne des phrases entières entre guillemets. Elle peut être ',
        { term: 'interrompue' },
        ' par l’article\u00A0; ses parties sont alors données dans l’ordre. Une citation ',
        { term: 'partielle' },
        ' n’a que quelques mots entre guillemets, et la phrase qui les entoure est celle de l’article. Le discours ',
        { term: 'indirect' },
        ' n’a pas de guillemets du tout\u00A0: ses mots sont ceux de l’article. Quand une autre source imprime d’autres mots pour les mêmes paroles, les deux figurent côte à côte.',
      ],
    },
    {
      id: 'verdicts',
      title: 'Ce que signifie un verdict',
      text: [
        'Un verdict porte sur un énoncé, jamais sur une personne. Il dit ce que disent les sources nommées, au jour indiqué.',
      ],
    },
    {
      id: 'dates',
      title: 'Les dates ne sont jamais plus précises que ce que l’on sait',
      text: [
        'Un mois est un mois, et se dessine sur la largeur d’un mois\u00A0; il n’est pas son premier jour. Quand un texte dit «\u00A0lundi\u00A0», la date est marquée comme déduite, et le raisonnement figure à côté. Un événement que l’on sait seulement situé entre deux dates le dit, et celui qui n’en a pas est donné sans date.',
      ],
    },
    {
      id: 'who-with-whom',
      title: 'Qui avec qui',
      text: [
        'Un trait entre deux acteurs représente ce qu’une fiche dit expressément\u00A0: tous deux prennent part à une rencontre, un entretien ou un sommet de douze participants au plus\u00A0; une attaque nomme l’un comme attaquant et l’autre comme cible\u00A0; un affrontement les nomme comme camps ou comme adversaires\u00A0; une citation s’adresse à quelqu’un, ou fait écho à celle d’un autre, la répète, y répond ou la contredit. Il n’y a pas d’autres traits, et aucun n’en dit davantage. Un trait est interrompu là où l’article émet une réserve, ou là où une affirmation sur l’événement est mise en cause.',
      ],
    },
    {
      id: 'maps',
      title: 'Cartes',
      text: [
        'Les contours des cartes sont ceux de Natural Earth, une carte du monde du domaine public\u00A0; ils suivent le choix de ses auteurs, et nous ne prenons parti dans aucun différend de frontière. Un lieu est montré d’après les coordonnées que donne sa fiche. Si elle n’en donne pas, seul le pays où il se trouve est montré\u00A0; si elle ne nomme pas de pays non plus, le lieu n’est sur aucune carte.',
      ],
    },
    {
      id: 'names',
      title: 'Les noms',
      text: [
        'Les noms sont retrouvés dans le texte, non marqués à la main, et mènent à la fiche de ce qu’ils désignent. Quand deux fiches partagent un nom, celle de l’article dit laquelle est visée ; un nom qui peut désigner quelqu’un d’autre ne mène nulle part.',
      ],
    },
    {
      id: 'corrections',
      title: 'Les corrections',
      text: ['Les corrections apportées à une fiche sont datées et restent visibles sur sa page.'],
    },
  ],
  verdictMeanings: {
    corroborated: 'les sources le disent aussi.',
    contradicted: 'les sources disent quelque chose qui ne peut être vrai en même temps.',
    disputed: 'les sources ne concordent qu’en partie, ou pas du tout entre elles.',
    'not assessed': 'aucune source n’a été réunie. Cela ne dit rien de sa véracité.',
  },
};
