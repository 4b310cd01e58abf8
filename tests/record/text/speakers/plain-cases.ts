import type { Construction } from './construction.ts';

/** Verbs with their subjects, sources, and nouns in between. */
export const plainConstructions: readonly Construction[] = [
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
];
