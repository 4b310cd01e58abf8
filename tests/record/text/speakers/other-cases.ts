import type { Construction } from './construction.ts';

/** Hearers, clauses, passives, pronouns, and what nobody says. */
export const otherConstructions: readonly Construction[] = [
  {
    name: 'the one who is told, asked or written to',
    sentences: {
      en: [
        ['“{It is over},” Maro told Orr.', 'maro'],
        ['“{It is over},” the minister wrote to Orr.', 'ask'],
        ['“{It is over},” she said to Orr.', 'ask'],
        ['“{It is over},” the mayor said of Orr.', 'ask'],
        ['“{Is it over}?” a reporter asked Orr.', 'ask'],
        ['The mayor told Orr that the plan was “{dead}”.', 'ask'],
        ['“{It is over},” Orr was told by Maro.', 'maro'],
        ['“{It is over},” Orr was told.', 'ask'],
        ['Asked by Maro, Orr said: “{No}.”', 'orr'],
      ],
      fr: [
        ['« {C’est fini} », a dit le maire à Orr.', 'ask'],
        ['« {C’est fini} », a-t-elle écrit à Orr.', 'ask'],
        ['Le maire a dit à Orr que le projet était « {mort} ».', 'ask'],
        ['Interrogé par Maro, Orr a répondu : « {Non}. »', 'orr'],
      ],
      de: [
        ['„{Es ist vorbei}“, sagte der Bürgermeister zu Orr.', 'ask'],
        ['„{Es ist vorbei}“, sagte er Orr.', 'ask'],
        ['Der Bürgermeister sagte Orr, der Plan sei „{tot}“.', 'ask'],
        ['Orr wurde vom Bürgermeister als „{Feigling}“ bezeichnet.', 'ask'],
      ],
      es: [
        ['«{Se acabó}», dijo el alcalde a Orr.', 'ask'],
        ['«{Se acabó}», le dijo a Orr.', 'ask'],
        ['El alcalde le dijo a Orr que el plan estaba «{muerto}».', 'ask'],
        ['«{Se acabó}», dijo a Orr el alcalde.', 'ask'],
      ],
    },
  },
  {
    name: 'a name in a relative clause',
    sentences: {
      en: [
        ['“{It is over},” said the man who shot Orr.', 'ask'],
        ['A woman Orr hired said the plan was “{dead}”.', 'ask'],
        ['A person who knows Orr said the plan was “{dead}”.', 'ask'],
        ['Maro said the plan Orr announced was “{dead}”.', 'maro'],
        ['Maro, who called the plan “{dead}”, left with Orr.', 'maro'],
        ['The mayor, whom Orr attacked, said the plan was “{dead}”.', 'ask'],
      ],
      fr: [
        ['« {C’est fini} », a dit l’homme qui a blessé Orr.', 'ask'],
        ['Une femme que connaît Orr a dit que le projet était « {mort} ».', 'ask'],
        ['Le maire, que Orr a attaqué, a dit que le projet était « {mort} ».', 'ask'],
      ],
      de: [
        ['„{Es ist vorbei}“, sagte der Mann, der Orr verletzte.', 'ask'],
        ['Eine Frau, die Orr kennt, sagte, der Plan sei „{tot}“.', 'ask'],
        ['Der Bürgermeister, den Orr angegriffen hatte, nannte den Plan „{tot}“.', 'ask'],
      ],
      es: [
        ['«{Se acabó}», dijo el hombre que hirió a Orr.', 'ask'],
        ['Una mujer que conoce a Orr dijo que el plan estaba «{muerto}».', 'ask'],
        ['El alcalde, a quien Orr atacó, dijo que el plan estaba «{muerto}».', 'ask'],
      ],
    },
  },
  {
    name: 'a passive',
    sentences: {
      en: [
        ['It was announced by the Harbour Office that the passage was “{free}”.', 'office'],
        ['Maro was called “{a coward}” by Orr.', 'orr'],
        ['Maro was accused of “{theft}”.', 'ask'],
        ['Orr was quoted as saying the plan was “{dead}”.', 'orr'],
        ['Maro was described as “{a coward}” by a friend of Orr.', 'ask'],
      ],
      fr: [
        ['Maro a été qualifié de « {lâche} » par Orr.', 'orr'],
        ['Maro a été accusé de « {vol} ».', 'ask'],
        ['Maro est accusé de « {vol} » par un proche de Orr.', 'ask'],
      ],
      de: [
        ['Maro wurde von Orr als „{Feigling}“ bezeichnet.', 'orr'],
        ['Maro wurde als „{Feigling}“ bezeichnet.', 'ask'],
        ['Maro ist von einem Freund von Orr als „{Feigling}“ beschimpft worden.', 'ask'],
      ],
      es: [
        ['Maro fue calificado de «{cobarde}» por Orr.', 'orr'],
        ['Maro ha sido acusado de «{robo}».', 'ask'],
        ['Maro fue acusado de «{robo}» por un amigo de Orr.', 'ask'],
      ],
    },
  },
  {
    name: 'a pronoun',
    sentences: {
      en: [
        ['Orr came late. “{It is over},” she said.', 'orr'],
        ['Orr met Maro. “{It is over},” he said.', 'ask'],
        ['Orr came with a friend. “{It is over},” she said.', 'ask'],
        ['Orr’s husband came late. “{It is over},” he said.', 'ask'],
        ['“{It is over},” he said. Orr had left.', 'ask'],
        ['Zed Quine met Orr. “{It is over},” he said.', 'ask'],
      ],
      fr: [
        ['Orr est arrivée tard. « {C’est fini} », a-t-elle dit.', 'orr'],
        ['Orr a rencontré Maro. « {C’est fini} », dit-il.', 'ask'],
        ['La fille de Orr est venue. « {C’est fini} », a-t-elle dit.', 'ask'],
      ],
      de: [
        ['Orr kam spät. „{Es ist vorbei}“, sagte sie.', 'orr'],
        ['Orr traf Maro. „{Es ist vorbei}“, sagte er.', 'ask'],
        ['Orr traf eine Freundin. „{Es ist vorbei}“, sagte sie.', 'ask'],
      ],
      es: [
        ['Orr llegó tarde. «{Se acabó}», dijo ella.', 'orr'],
        ['Orr se reunió con Maro. «{Se acabó}», dijo.', 'ask'],
        ['El marido de Orr llegó tarde. «{Se acabó}», dijo.', 'ask'],
      ],
    },
  },
  {
    name: 'quoted words that go on',
    sentences: {
      en: [
        ['“It is over,” Orr said. “{We go home}.”', 'orr'],
        ['“It is over,” Orr said. Maro left. “{We go home}.”', 'ask'],
        ['“It is over,” said a friend of Orr. “{We go home}.”', 'ask'],
        ['“It is over,” Orr said.\n\n“{We go home}.”', 'ask'],
        ['Orr said: “It is over.\n\n“{We go home}.”', 'orr'],
        ['Orr said:\n\n“{We go home}.”', 'orr'],
      ],
      fr: [
        ['« C’est fini », a dit Orr. « {On rentre}. »', 'orr'],
        ['« C’est fini », a dit un ami de Orr. « {On rentre}. »', 'ask'],
        ['« C’est fini », a dit Orr.\n\n« {On rentre}. »', 'ask'],
      ],
      de: [
        ['„Es ist vorbei“, sagte Orr. „{Wir gehen heim}.“', 'orr'],
        ['„Es ist vorbei“, sagte ein Freund von Orr. „{Wir gehen heim}.“', 'ask'],
        ['„Es ist vorbei“, sagte Orr.\n\n„{Wir gehen heim}.“', 'ask'],
      ],
      es: [
        ['«Se acabó», dijo Orr. «{Nos vamos}».', 'orr'],
        ['«Se acabó», dijo un amigo de Orr. «{Nos vamos}».', 'ask'],
        ['«Se acabó», dijo Orr.\n\n«{Nos vamos}».', 'ask'],
      ],
    },
  },
  {
    name: 'several who speak, or may',
    sentences: {
      en: [
        ['“{It is over},” said Orr and Maro.', 'ask'],
        ['Orr and Maro said the plan was “{dead}”.', 'ask'],
        ['The mayor and Orr said the plan was “{dead}”.', 'ask'],
        ['“{It is over},” Orr or Maro said.', 'ask'],
      ],
      fr: [
        ['« {C’est fini} », ont déclaré Orr et Maro.', 'ask'],
        ['Orr et Maro affirment que le projet est « {mort} ».', 'ask'],
        ['Le maire et Orr affirment que le projet est « {mort} ».', 'ask'],
      ],
      de: [
        ['„{Es ist vorbei}“, sagten Orr und Maro.', 'ask'],
        ['Orr und Maro sagten, der Plan sei „{tot}“.', 'ask'],
        ['Der Bürgermeister und Orr nannten den Plan „{tot}“.', 'ask'],
      ],
      es: [
        ['«{Se acabó}», dijeron Orr y Maro.', 'ask'],
        ['Orr y Maro dijeron que el plan estaba «{muerto}».', 'ask'],
        ['El alcalde y Orr dijeron que el plan estaba «{muerto}».', 'ask'],
      ],
    },
  },
  {
    name: 'what is denied, doubted, possible or not said',
    sentences: {
      en: [
        ['Orr denied that the plan was “{dead}”.', 'ask'],
        ['Orr would not say whether the plan was “{dead}”.', 'ask'],
        ['Orr never said “{the plan is dead}”.', 'ask'],
        ['If Orr says the plan is “{dead}”, nobody will listen.', 'ask'],
        ['Did Orr say the plan was “{dead}”?', 'ask'],
      ],
      fr: [
        ['Orr nie que le projet soit « {mort} ».', 'ask'],
        ['Orr n’a pas dit que le projet était « {mort} ».', 'ask'],
        ['Orr aurait dit que le projet était « {mort} ».', 'ask'],
      ],
      de: [
        ['Orr bestritt, dass der Plan „{tot}“ sei.', 'ask'],
        ['Orr hat nicht gesagt, dass der Plan „{tot}“ sei.', 'ask'],
        ['Orr soll gesagt haben, der Plan sei „{tot}“.', 'ask'],
      ],
      es: [
        ['Orr negó que el plan estuviera «{muerto}».', 'ask'],
        ['Orr no dijo que el plan estuviera «{muerto}».', 'ask'],
        ['Orr habría dicho que el plan está «{muerto}».', 'ask'],
      ],
    },
  },
  {
    name: 'titles and words at arm’s length',
    sentences: {
      en: [
        ['Orr said the film “{Harbour Lights}” was bad.', 'ask'],
        ['The so-called “{experts}” met Orr.', 'ask'],
        ['After the “{accident}”, Orr wrote to Maro.', 'ask'],
        ['Orr walked past the “{bridge}” on Monday.', 'ask'],
        ['Orr, author of “{Harbour Lights}”, said the plan was dead.', 'ask'],
      ],
      fr: [
        ['Le film « {Les Lumières} » a plu à Orr.', 'ask'],
        ['Les soi-disant « {experts} » ont rencontré Orr.', 'ask'],
        ['Après l’« {accident} », Orr a écrit à Maro.', 'ask'],
      ],
      de: [
        ['Orr sah den Film „{Hafenlichter}“.', 'ask'],
        ['Die sogenannten „{Experten}“ trafen Orr.', 'ask'],
        ['Nach dem „{Unfall}“ schrieb Orr an Maro.', 'ask'],
      ],
      es: [
        ['Orr vio la película «{Luces}».', 'ask'],
        ['Los llamados «{expertos}» vieron a Orr.', 'ask'],
        ['Tras el «{accidente}», Orr escribió a Maro.', 'ask'],
      ],
    },
  },
  {
    name: 'a further verb of the same subject',
    sentences: {
      en: [
        ['Orr left the hall and called Maro “{a coward}”.', 'orr'],
        ['Orr accused the firm’s owner, Ana Maro, of “{walking away from it}”.', 'orr'],
        ['Orr called Maro, the owner of the firm, “{a coward}”.', 'orr'],
        ['Orr attacked the plan, Maro said, as “{a winter of neglect}”.', 'ask'],
        ['Orr left the hall, Maro, of the owners, “{a coward}”.', 'ask'],
        ['Orr attacked the plan, and Maro, an owner, “{a coward}”.', 'ask'],
        ['Orr criticised the plan, calling it “{dead}”.', 'orr'],
        ['“It is over,” Orr said, adding that the plan was “{dead}”.', 'orr'],
        ['Orr said Maro had lied and called the plan “{dead}”.', 'ask'],
      ],
    },
  },
  {
    name: 'labels and signatures',
    sentences: {
      en: [
        ['Orr: “{It is over}.”', 'orr'],
        ['“{It is over}.” — Ana Orr', 'orr'],
        ['“{It is over}.” – a friend of Orr', 'ask'],
      ],
    },
  },
];
