import type { LanguageWords } from './language-words.ts';

/** The verbs of news French, and what stands around them. */
export const french: LanguageWords = {
  says: `
    évalue évaluent prévoit prévoient calcule calculent
    dit disent disait disaient dira affirme affirment affirmait affirma ajoute ajoutent ajoutait ajouta annonce annoncent
    annonça annonçait assure assurent assurait assura avance avancent avertit avertissent avertissait avoue avouent avoua
    clame clament commente commentent commenta conclut concluent concluait confie confient confiait confia confirme
    confirment confirma constate constatent conteste_que déclare déclarent déclarait déclara demande demandent demandait
    demanda déplore déplorent déplorait dénonce dénoncent dénonçait détaille détaillent écrit écrivent écrivait écrivit
    estime estiment estimait estima explique expliquent expliquait expliqua indique indiquent indiquait indiqua insiste
    insistent insista interroge interrogent ironise juge jugent jugeait jugea jure jurent lâche lance lancent lançait lança
    martèle martèlent martelait mentionne note notent notait nota observe observent plaide plaident plaidait poursuit
    poursuivent précise précisent précisait précisa prétend prétendent prétendait prévient préviennent promet promettent
    promettait promit proclame proclament raconte racontent racontait raconta rappelle rappellent rappelait rappela rapporte
    rapportent reconnaît reconnait reconnaissent reconnaissait regrette regrettent regrettait relate relatent relève
    relèvent répète répètent répétait répéta répond répondent répondait répondit répliqua réplique résume révèle révèlent
    rétorque s'_exclame s'_exclama s'_interroge s'_indigne s'_insurge s'_inquiète s'_étonne s'_emporte se_défend se_félicite
    se_souvient signale signalent souffle souligne soulignent soulignait souligna soupire soutient soutiennent soutenait
    suggère témoigne témoignent tempère tonne tranche tweete twitte`,
  alsoNouns: 'annonce demande note juge lance rapporte avance conteste_que commente relève résume',
  labels: `
    accuse accusent accusait accusa appelle appellent appelait appela compare comparent condamne condamnent critique
    critiquent décrit décrivent décrivait évoque évoquent évoquait parle_de parlait_de qualifie qualifient qualifiait
    qualifia réclame réclament reproche reprochent reprochait salue saluent traite traitent traitait vante dénonce
    se_dit se_disait s'_est_dit s'_est_dite s'_était_dit s'_était_dite`,
  participles: `
    dit affirmé ajouté annoncé assuré averti avoué commenté conclu confié confirmé constaté contesté_que déclaré demandé
    déploré dénoncé détaillé écrit estimé expliqué indiqué insisté ironisé jugé juré lâché lancé martelé mentionné noté
    observé plaidé poursuivi précisé prétendu prévenu promis proclamé raconté rappelé rapporté reconnu regretté relaté relevé
    répété répondu répliqué résumé révélé rétorqué signalé soufflé souligné soutenu suggéré témoigné tempéré tonné tranché
    tweeté fait_savoir fait_valoir fait_remarquer fait_observer laissé_entendre exclamé indigné insurgé emporté étonné inquiété réjoui désolé défendu félicité interrogé
    accusé appelé comparé condamné critiqué décrit évoqué qualifié réclamé reproché salué traité vanté publié posté`,
  adding:
    'ajoutant affirmant assurant déclarant disant estimant expliquant indiquant jugeant précisant rappelant soulignant évoquant dénonçant accusant qualifiant',
  denies: `nie nient niait nia nié dément démentent démentait démentit démenti conteste contestent contesté rejette rejettent
    rejeté réfute réfutent réfuté doute doutent refuse refusent refusé cite citent cité`,
  thinks:
    'pense pensent pensait pensé croit croient croyait cru espère espèrent craint craignent veut veulent souhaite sait',
  perfect: 'a ont avait avaient aura ayant a-t-il a-t-elle ont-ils ont-elles avait-il avait-elle',
  passive: 'est sont était étaient été être fut furent sera seront',
  unreal: 'pourrait pourraient devrait devraient aurait auraient doit peut peuvent va vont si devra faut laissera',
  negations: "ne n' pas jamais rien aucun aucune ni non plus personne",
  adverbs: `
    aussi ensuite puis encore également alors déjà toujours souvent même plus_tard d'abord enfin finalement notamment ainsi
    pourtant cependant néanmoins toutefois clairement publiquement récemment longuement lui-même elle-même lui elle
    aussitôt hier aujourd'hui demain depuis bientôt sèchement par_ailleurs en_outre y en mais bien`,
  times: `
    lundi mardi mercredi jeudi vendredi samedi dimanche hier demain matin soir midi nuit semaine mois année janvier février
    mars avril mai juin juillet août septembre octobre novembre décembre dernier dernière prochain ce cette`,
  determiners:
    "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos quelques plusieurs certains certaines",
  prepositions: `
    de d' à a_l' en dans par pour avec sans sous sur chez vers contre entre pendant durant depuis avant après devant derrière
    près du des au aux dès malgré face lors jusque jusqu' hors parmi outre auprès selon`,
  clauses:
    "que qu' parce lorsque lorsqu' quand si comme puisque puisqu' tandis alors_que où pourquoi comment dont car quoique",
  that: "que qu'",
  asides: 'comme',
  calledAs: 'comme',
  whether: "si s'",
  relatives: "qui que qu' dont lequel laquelle lesquels lesquelles où",
  conjunctions: 'et ou mais or ni tandis',
  persons: 'il elle t-il t-elle -t-il -t-elle',
  pronouns:
    "on ils elles je j' nous vous ce c' cela ça certains certaines beaucoup tous chacun plusieurs celui celle ceux t-on",
  titles: `
    m mm mme mmes mlle me dr pr monsieur madame mademoiselle maître président présidente premier première ministre
    chancelier chancelière maire gouverneur gouverneure sénateur sénatrice député députée préfet préfète procureur procureure
    juge ambassadeur ambassadrice commissaire directeur directrice général générale colonel capitaine commandant amiral
    lieutenant secrétaire chef cheffe patron patronne porte-parole avocat avocate conseiller conseillère professeur
    professeure docteur docteure économiste historien historienne sociologue politologue écrivain écrivaine auteur autrice
    journaliste chercheur chercheuse analyste expert experte entraîneur entraîneuse sélectionneur joueur joueuse acteur
    actrice chanteur chanteuse réalisateur réalisatrice candidat candidate élu élue roi reine prince princesse pape évêque
    cardinal père sœur imam rabbin ingénieur ingénieure médecin agriculteur pêcheur témoin voisin voisine ancien ancienne
    ex-ministre ex-président vice-président vice-présidente adjoint adjointe leader dirigeant dirigeante fondateur
    fondatrice militant militante syndicaliste responsable socialiste écologiste conservateur républicain républicaine
    étranger étrangères intérieur défense justice santé économie nouvelle nouveau jeune`,
  people: `
    homme femme garçon fille gens personne mari épouse fils père mère frère sœur oncle tante ami amie collègue enfant avocat
    avocate conseiller conseillère porte-parole responsable ministre maire président présidente gouverneur capitaine
    conducteur ingénieur ingénieure médecin infirmière professeur élève étudiant étudiante témoin voisin voisine habitant
    habitante ouvrier soldat juge procureur journaliste policier chef patron greffier critique rival invité victime suspect
    pêcheur agriculteur propriétaire directeur directrice`,
  agents: 'par',
  according: `
    selon d'_après de_l'_avis_de de_l'_avis_du de_l'_avis_d' aux_dires_de aux_yeux_de aux_yeux_du à_en_croire
    de_l'_aveu_de de_l'_aveu_du`,
  hearsay:
    'bruit bruits avis chiffres prétendument soi-disant semble-t-il paraît-il paraît dit-on apparemment serait seraient aurait auraient rumeur rumeurs présumé présumée',
  naming: `
    soi-disant surnommé surnommée baptisé baptisée intitulé intitulée nommé nommée appelé appelée mot mots terme
    termes expression slogan film livre roman chanson album série émission programme journal magazine opéra poème pièce
    documentaire revue pancarte banderole opération navire site exposition tableau titre titré`,
  media: `
    communiqué déclaration entretien interview lettre tweet message discours courriel note rapport conférence tribune
    article livre témoignage audience vidéo texte réunion débat point_de_presse presse radio télévision`,
  moodEndings: 'erait eraient drait draient',
  quoting: 'citant paraphrasant',
  contrary: 'contrairement_à malgré en_dépit_de au_contraire_de',
  subjectFollows: 'anywhere',
  elides: true,
  participlesAgree: true,
  objects: 'à au aux contre',
  isWhole: true,
};
