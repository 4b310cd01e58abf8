/**
 * Sentences with the answer a careful editor would give. The words in question stand between braces. `ask`: the text does
 * not say who of the record speaks, or says it in a way that leaves a doubt.
 */
export interface Construction {
  readonly name: string;
  /** By language: what a text says, and who speaks. */
  readonly sentences: Readonly<Record<string, readonly (readonly [marked: string, expected: string])[]>>;
}

export const constructions: readonly Construction[] = [
  {
    name: 'a subject and its verb behind the words',
    sentences: {
      en: [
        ['“{It is over},” Orr said.', 'orr'],
        ['“{It is over},” Ana Orr has told reporters.', 'orr'],
        ['‘{It is over},’ Mr Maro later added.', 'maro'],
        ['“{It is over}”, the Harbour Office wrote on Monday.', 'office'],
        ['“{It is over},” harbour master Orr bluntly warned on Tuesday.', 'orr'],
      ],
      fr: [
        ['« {C’est fini} », Orr l’a dit.', 'orr'],
        ['« {C’est fini} », comme l’a dit Orr.', 'orr'],
        ['« {C’est fini} », comme Orr l’a répété.', 'orr'],
      ],
      de: [
        ['„{Es ist vorbei}“, wie Orr sagte.', 'orr'],
        ['„{Es ist vorbei}“, wie das Ministerium am Montag mitteilte.', 'ministry'],
        ['„{Es ist vorbei}“, so Orr.', 'orr'],
      ],
      es: [
        ['«{Se acabó}», como dijo Orr.', 'orr'],
        ['«{Se acabó}», según afirmó Orr.', 'orr'],
        ['«{Se acabó}», en palabras de Orr.', 'orr'],
      ],
    },
  },
  {
    name: 'a verb and its subject behind the words',
    sentences: {
      en: [
        ['“{It is over},” said Orr.', 'orr'],
        ['“{It is over},” said the harbour master, Ana Orr.', 'orr'],
        ['“{It is over},” wrote Orr in a letter to Maro.', 'orr'],
        ['“{It is over}!” shouted Maro, a rival of Orr, in the hall.', 'maro'],
      ],
      fr: [
        ['« {C’est fini} », a déclaré Orr.', 'orr'],
        ['« {C’est fini} », a ajouté mardi la ministre Ana Orr.', 'orr'],
        ['« {C’est fini} », explique Orr à Maro.', 'orr'],
        ['« {C’est fini} », a fait savoir le ministère.', 'ministry'],
        ['« {C’est fini} », a-t-il déclaré à Orr.', 'ask'],
      ],
      de: [
        ['„{Es ist vorbei}“, sagte Orr am Montag.', 'orr'],
        ['„{Es ist vorbei}“, erklärte Bürgermeisterin Ana Orr.', 'orr'],
        ['„{Es ist vorbei}“, teilte das Ministerium mit.', 'ministry'],
        ['„{Es ist vorbei}“, hat Orr gesagt.', 'orr'],
        ['»{Es ist vorbei}«, schrieb Orr an Maro.', 'orr'],
      ],
      es: [
        ['«{Se acabó}», dijo Orr.', 'orr'],
        ['«{Se acabó}», ha declarado la ministra Ana Orr.', 'orr'],
        ['«{Se acabó}», añadió este lunes Orr.', 'orr'],
        ['«{Se acabó}», informó el ministerio.', 'ministry'],
      ],
    },
  },
  {
    name: 'a subject and its verb before the words',
    sentences: {
      en: [
        ['Orr said: “{No}.”', 'orr'],
        ['In a statement, the Harbour Office said the bridge was “{safe}”.', 'office'],
        ['On Monday Orr told Maro that the plan was “{dead}”.', 'orr'],
        ['Orr, the harbour master, who had met Maro, said the plan was “{dead}”.', 'orr'],
        ['Orr has repeatedly described the plan as “{dead}”.', 'orr'],
        ['Orr accused Maro of “{theft}”.', 'orr'],
        ['Orr and her team left, but Maro said the plan was “{dead}”.', 'maro'],
      ],
      fr: [
        ['Orr a affirmé que le projet était « {mort} ».', 'orr'],
        ['Dans un communiqué, le ministère a assuré que le pont était « {sûr} ».', 'ministry'],
        ['Orr a qualifié Maro de « {lâche} ».', 'orr'],
        ['Ana Orr, la maire, dénonce un projet « {mort} ».', 'orr'],
        ['Orr s’est dite « {prête} ».', 'orr'],
        ['Orr accuse Maro de « {vol} ».', 'orr'],
      ],
      de: [
        ['Orr sagte, der Plan sei „{tot}“.', 'orr'],
        ['Am Montag sagte Orr, der Plan sei „{tot}“.', 'orr'],
        ['Orr hat erklärt, dass der Plan „{tot}“ sei.', 'orr'],
        ['Orr nannte Maro einen „{Feigling}“.', 'orr'],
        ['Orr warf Maro „{Diebstahl}“ vor.', 'orr'],
        ['In einem Interview bezeichnete Orr den Plan als „{tot}“.', 'orr'],
        ['Maro sagte Orr, der Plan sei „{tot}“.', 'maro'],
      ],
      es: [
        ['Orr dijo que el plan estaba «{muerto}».', 'orr'],
        ['En un comunicado, el ministerio aseguró que el puente era «{seguro}».', 'ministry'],
        ['Orr acusó a Maro de «{robo}».', 'orr'],
        ['Ayer Orr calificó el plan de «{muerto}».', 'orr'],
        ['Ana Orr, la alcaldesa, ha dicho que el plan está «{muerto}».', 'orr'],
      ],
    },
  },
  {
    name: 'somebody else in the reported clause',
    sentences: {
      en: [
        ['Orr said Maro had “{lied}”.', 'orr'],
        ['The mayor said Maro had “{lied}”.', 'ask'],
        ['Officials said Maro “{lied}” to the Harbour Office.', 'ask'],
        ['Orr said Maro told her the plan was “{dead}”.', 'ask'],
        ['Zed Quine said Orr “{lied}”.', 'ask'],
      ],
      fr: [
        ['Orr affirme que Maro a « {menti} ».', 'orr'],
        ['Le maire affirme que Maro a « {menti} ».', 'ask'],
        ['Des témoins ont dit que Maro avait « {menti} ».', 'ask'],
        ['Selon le maire, Maro a « {menti} ».', 'ask'],
      ],
      de: [
        ['Orr sagte, Maro habe „{gelogen}“.', 'orr'],
        ['Der Bürgermeister sagte, Maro habe „{gelogen}“.', 'ask'],
        ['Zeugen sagten, dass Maro „{gelogen}“ habe.', 'ask'],
        ['Laut Zeugen hat Maro „{gelogen}“.', 'ask'],
      ],
      es: [
        ['Orr afirmó que Maro «{mintió}».', 'orr'],
        ['El alcalde afirmó que Maro «{mintió}».', 'ask'],
        ['Testigos dijeron que Maro «{mintió}».', 'ask'],
        ['Según el alcalde, Maro «{mintió}».', 'ask'],
      ],
    },
  },
  {
    name: 'according to',
    sentences: {
      en: [
        ['According to Orr, the plan is “{dead}”.', 'orr'],
        ['The plan is “{dead}”, according to the Harbour Office.', 'office'],
        ['According to a spokesman for Orr, the plan is “{dead}”.', 'ask'],
        ['According to Orr’s lawyer, the plan is “{dead}”.', 'ask'],
        ['According to Orr critic Zed Quine, the plan is “{dead}”.', 'ask'],
        ['According to Orr and Maro, the plan is “{dead}”.', 'ask'],
        ['According to Orr, Maro said the plan was “{dead}”.', 'ask'],
      ],
      fr: [
        ['Selon Orr, le projet est « {mort} ».', 'orr'],
        ['D’après le ministère, le projet est « {mort} ».', 'ministry'],
        ['Le projet est « {mort} », selon Orr.', 'orr'],
        ['Selon un proche de Orr, le projet est « {mort} ».', 'ask'],
        ['Selon l’avocat d’Orr, le projet est « {mort} ».', 'ask'],
      ],
      de: [
        ['Laut Orr ist der Plan „{tot}“.', 'orr'],
        ['Nach Angaben des Ministeriums ist der Plan „{tot}“.', 'ministry'],
        ['Orr zufolge ist der Plan „{tot}“.', 'orr'],
        ['Der Plan ist nach Angaben von Orr „{tot}“.', 'orr'],
        ['Laut einem Sprecher von Orr ist der Plan „{tot}“.', 'ask'],
        ['Nach Angaben von Orrs Anwalt ist der Plan „{tot}“.', 'ask'],
        ['Einem Anwalt von Orr zufolge ist der Plan „{tot}“.', 'ask'],
      ],
      es: [
        ['Según Orr, el plan está «{muerto}».', 'orr'],
        ['De acuerdo con el ministerio, el plan está «{muerto}».', 'ministry'],
        ['El plan está «{muerto}», según Orr.', 'orr'],
        ['Según un portavoz de Orr, el plan está «{muerto}».', 'ask'],
        ['Según el abogado de Orr, el plan está «{muerto}».', 'ask'],
      ],
    },
  },
  {
    name: 'a noun in between',
    sentences: {
      en: [
        ['“{It is over},” a spokesman for Orr said.', 'ask'],
        ['“{It is over},” said Orr’s lawyer.', 'ask'],
        ['“{It is over},” said the lawyer of Ana Orr.', 'ask'],
        ['“{It is over},” Orr’s lawyer, Tomas Maro, said.', 'maro'],
        ['“{It is over},” said a source close to the Harbour Office.', 'ask'],
        ['“{It is over},” said Orr ally Zed Quine.', 'ask'],
        ['“{It is over},” an Orr supporter said.', 'ask'],
        ['Supporters of Orr said the plan was “{dead}”.', 'ask'],
        ['The office of Orr said the plan was “{dead}”.', 'ask'],
        ['Pro-Orr protesters said the plan was “{dead}”.', 'ask'],
        ['The Orr campaign said the plan was “{dead}”.', 'ask'],
      ],
      fr: [
        ['« {C’est fini} », a dit l’avocat de Orr.', 'ask'],
        ['« {C’est fini} », a déclaré une porte-parole d’Orr.', 'ask'],
        ['L’entourage de Orr affirme que le projet est « {mort} ».', 'ask'],
        ['Un conseiller du ministère assure que le projet est « {mort} ».', 'ask'],
      ],
      de: [
        ['„{Es ist vorbei}“, sagte der Anwalt von Orr.', 'ask'],
        ['„{Es ist vorbei}“, sagte Orrs Anwalt.', 'ask'],
        ['„{Es ist vorbei}“, sagte ein Sprecher des Ministeriums.', 'ask'],
        ['„{Es ist vorbei}“, sagte Orr-Anwalt Zed Quine.', 'ask'],
        ['Ein Vertrauter von Orr nannte den Plan „{tot}“.', 'ask'],
      ],
      es: [
        ['«{Se acabó}», dijo el abogado de Orr.', 'ask'],
        ['«{Se acabó}», declaró una portavoz de Orr.', 'ask'],
        ['El entorno de Orr afirma que el plan está «{muerto}».', 'ask'],
        ['Fuentes cercanas a Orr dijeron que el plan estaba «{muerto}».', 'ask'],
      ],
    },
  },
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
  {
    name: 'languages of which little is known',
    sentences: {
      it: [
        ['«{È finita}», ha detto Orr.', 'orr'],
        ['Secondo Orr, il piano è «{morto}».', 'orr'],
        ['«{È finita}», ha detto l’avvocato di Orr.', 'ask'],
        ['Il sindaco ha detto che Orr ha «{mentito}».', 'ask'],
        ['«{È finita}», ha detto il sindaco a Orr.', 'ask'],
        ['«{È finita}», dice il legale di Orr.', 'ask'],
      ],
      pt: [
        ['“{Acabou}”, disse Orr.', 'orr'],
        ['Segundo Orr, o plano está “{morto}”.', 'orr'],
        ['“{Acabou}”, disse o advogado de Orr.', 'ask'],
        ['O prefeito disse que Orr “{mentiu}”.', 'ask'],
        ['“{Acabou}”, disse o prefeito a Orr.', 'ask'],
      ],
      nl: [
        ['‘{Het is voorbij}’, zei Orr.', 'orr'],
        ['Volgens Orr is het plan ‘{dood}’.', 'orr'],
        ['‘{Het is voorbij}’, zei de advocaat van Orr.', 'ask'],
        ['De burgemeester zei dat Orr ‘{loog}’.', 'ask'],
        ['‘{Het is voorbij}’, aldus Orr.', 'orr'],
      ],
      sv: [
        ['”{Det är över}”, säger Orr.', 'orr'],
        ['Enligt Orr är planen ”{död}”.', 'orr'],
        ['”{Det är över}”, säger Orrs advokat.', 'ask'],
        ['Borgmästaren säger att Orr ”{ljög}”.', 'ask'],
      ],
      pl: [
        ['„{To koniec}” – powiedział Orr.', 'orr'],
        ['Według Orr plan jest „{martwy}”.', 'orr'],
        ['„{To koniec}” – powiedział adwokat Orr.', 'ask'],
        ['Burmistrz powiedział, że Orr „{kłamał}”.', 'ask'],
      ],
      ru: [
        ['«{Всё кончено}», — сказала Орр.', 'orr'],
        ['По словам Орр, план «{мёртв}».', 'orr'],
        ['«{Всё кончено}», — сказал адвокат Орр.', 'ask'],
        ['Мэр сказал, что Орр «{солгала}».', 'ask'],
      ],
      ar: [
        ['قال أور: «{انتهى الأمر}».', 'orr'],
        ['قال محامي أور: «{انتهى الأمر}».', 'ask'],
        ['قال العمدة إن أور «{كذب}».', 'ask'],
      ],
      zh: [
        ['奥尔说：“{结束了}。”', 'orr'],
        ['“{结束了}。”奥尔说。', 'orr'],
        ['奥尔的律师说：“{结束了}。”', 'ask'],
        ['市长说奥尔“{撒谎}”。', 'ask'],
        ['市长告诉奥尔：“{结束了}。”', 'ask'],
      ],
      ja: [
        ['オール氏は「{終わった}」と述べた。', 'orr'],
        ['オール氏の弁護士は「{終わった}」と述べた。', 'ask'],
        ['市長はオール氏に「{終わった}」と述べた。', 'ask'],
      ],
      ko: [['오르는 “{끝났다}”고 말했다.', 'ask']],
      tr: [['Orr “{bitti}” dedi.', 'ask']],
    },
  },
];
