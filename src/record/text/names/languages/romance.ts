import type { WrittenGrammar } from './grammar.ts';

export const french: WrittenGrammar = {
  elisions: 'l d qu jusqu lorsqu puisqu quoiqu presqu quelqu s c j n t',
  locatives: 'à en dans',
  titles:
    'm mademoiselle docteur pr professeur professeure président présidente premier première ministre maire maires député députée ' +
    'sénateur sénatrice général générale colonel capitaine commandant lieutenant maréchal amiral juge procureur procureure ' +
    'chancelier chancelière roi reine prince princesse empereur pape cardinal évêque archevêque père sœur frère abbé imam cheikh ' +
    'émir sultan gouverneur gouverneure préfet préfète ambassadeur ambassadrice commissaire directeur directrice secrétaire ' +
    'porte-parole chef cheffe patron patronne avocat avocate maître me élu élue conseiller conseillère candidat candidate ' +
    'entraîneur économiste historien journaliste écrivain tante oncle lord',
  offices:
    'président présidente premier première ministre maire roi reine chancelier gouverneur gouvernement ambassadeur chef habitants',
  openers:
    'le la les un une des et mais ou donc or ni car si quand lorsque comme parce puisque bien alors ensuite puis après avant ' +
    'aujourd hier demain ici là aussi encore déjà toujours jamais souvent parfois enfin cependant pourtant toutefois ainsi peut ' +
    'il elle ils elles on nous vous je tu ce cet cette ces son sa ses leur leurs notre votre mon ma tous toutes certains plusieurs ' +
    'chaque aucun non oui pas ne que qui quoi dont où comment pourquoi quel quelle est était sont étaient a avait ont seul même ' +
    'interrogé interrogée reste selon malgré jeudi',
  prepositions:
    "à au aux de du en dans sur sous par pour avec sans chez vers entre depuis pendant avant après contre dès jusque jusqu'à près " +
    'hors outre début fin mi dernier prochain',
  joiners: 'de du des d la le les lès',
  streets:
    'rue avenue boulevard place pont tour quai square fondation hôtel stade théâtre musée collège lycée institut groupe affaire rapport loi prix',
  institutions:
    'banque université école église cathédrale mosquée musée rue avenue boulevard place pont tour gare aéroport port stade ' +
    'bataille traité accord accords paix golfe baie mer lac mont île îles cap détroit prince princesse duc duchesse comte comtesse ' +
    'archevêque évêque république royaume fondation radio journal agence saint sainte nouveau nouvelle sud nord est ouest',
  places: 'ville région province pays',
};

export const italian: WrittenGrammar = {
  elisions: 'l d dell all nell dall sull coll un quest quell anch com dov c tutt senz mezz sott',
  locatives: 'a ad in',
  titles:
    'signore sig dott dottor dottoressa avv avvocato ing on onorevole professor professoressa presidente premier ministro ministra sindaco ' +
    'sindaca deputato senatore senatrice generale colonnello capitano giudice procuratore cancelliere re regina principe ' +
    'principessa papa cardinale vescovo arcivescovo padre suor fra don imam sceicco emiro sultano governatore prefetto ambasciatore ' +
    'commissario direttore direttrice segretario segretaria portavoce capo leader allenatore mister',
  offices: 'presidente premier ministro sindaco sindaca re regina governatore governo cancelliere abitanti',
  openers:
    'il lo la i gli le un uno una e ed ma o oppure se quando mentre come perché poiché anche poi dopo prima oggi ieri domani ' +
    'qui lì ancora già sempre mai spesso infine tuttavia però così forse lui lei loro noi voi io questo questa questi quello ' +
    'quella suo sua tutti molti alcuni nessuno ogni non sì no che chi cui dove è era sono erano ha aveva hanno secondo nonostante',
  prepositions:
    'a ad al allo alla ai agli alle di del dello della dei degli delle da dal dallo dalla dai in nel nello nella nei nelle con su ' +
    'sul sullo sulla per tra fra verso contro durante senza presso inizio fine metà scorso prossimo',
  joiners: 'di del della dello dei degli delle dell da d de',
  streets: 'via viale piazza ponte torre corso fondazione hotel stadio teatro museo istituto gruppo caso legge premio',
  institutions:
    'banca università scuola chiesa duomo museo via viale piazza ponte torre stazione aeroporto porto stadio battaglia trattato ' +
    'accordo accordi pace golfo baia mare lago monte isola isole capo principe principessa duca duchessa conte repubblica regno ' +
    'fondazione radio giornale agenzia san santa nuovo nuova sud nord est ovest',
  places: 'città regione provincia paese',
};

export const spanish: WrittenGrammar = {
  locatives: 'en',
  titles:
    'sr sra srta señorita don doña doctor doctora profesor profesora presidente presidenta primer ministro ministra alcalde alcaldesa ' +
    'diputado diputada senador senadora general coronel capitán comandante teniente almirante juez jueza fiscal canciller rey ' +
    'reina príncipe princesa papa cardenal obispo arzobispo padre sor fray imán jeque emir sultán gobernador gobernadora ' +
    'embajador embajadora comisario director directora secretario secretaria portavoz vocero jefe jefa líder expresidente ' +
    'abogado abogada candidato candidata entrenador',
  offices:
    'presidente presidenta primer ministro alcalde alcaldesa rey reina gobernador gobierno canciller jefe embajador habitantes',
  openers:
    'el la los las un una unos unas y e pero o u si cuando mientras como porque aunque pues también luego después antes hoy ' +
    'ayer mañana aquí allí ahora aún ya siempre nunca entonces además sin embargo así quizá él ella ellos ellas nosotros yo ' +
    'este esta estos ese esa su sus todos muchos algunos ningún cada no sí que quien cual donde es era son eran ha había han ' +
    'según pese tras',
  prepositions:
    'a al de del en con por para desde hasta entre hacia contra sobre bajo durante ante sin mediante inicio fin mediados pasado próximo',
  joiners: 'de del la las los',
  streets:
    'calle avenida plaza puente torre paseo fundación hotel estadio teatro museo instituto grupo caso ley premio',
  institutions:
    'banco universidad escuela iglesia catedral museo calle avenida plaza puente torre estación aeropuerto puerto estadio batalla ' +
    'tratado acuerdo acuerdos paz golfo bahía mar lago monte isla islas cabo estrecho príncipe princesa duque duquesa conde ' +
    'república reino fundación radio diario agencia san santa santo nuevo nueva sur norte este oeste',
  places: 'ciudad región provincia país estado',
};

export const portuguese: WrittenGrammar = {
  elisions: 'd n',
  locatives: 'em no na nos nas',
  titles:
    'sr sra senhor senhora dom dona doutor doutora dra professor professora presidente primeiro ministro ministra prefeito prefeita ' +
    'deputado deputada senador senadora general coronel capitão comandante tenente almirante juiz juíza procurador procuradora ' +
    'chanceler rei rainha príncipe princesa papa cardeal bispo arcebispo padre irmã imã xeque emir sultão governador governadora ' +
    'embaixador embaixadora comissário diretor diretora secretário secretária porta-voz chefe líder ex-presidente advogado treinador',
  offices:
    'presidente primeiro ministro prefeito prefeita rei rainha governador governo chanceler chefe embaixador moradores',
  openers:
    'o a os as um uma e mas ou se quando enquanto como porque embora pois também depois antes hoje ontem amanhã aqui ali agora ' +
    'ainda já sempre nunca então além assim talvez ele ela eles elas nós eu este esta esse essa seu sua todos muitos alguns ' +
    'nenhum cada não sim que quem onde é era são eram tem tinha foi segundo apesar',
  prepositions:
    'em no na nos nas ao à aos às de do da dos das com por pelo pela para desde até entre contra sobre sob durante sem após início fim meados',
  joiners: 'de do da dos das d',
  streets: 'rua avenida praça ponte torre fundação hotel estádio teatro museu instituto grupo caso lei prémio prêmio',
  institutions:
    'banco universidade escola igreja catedral museu rua avenida praça ponte torre estação aeroporto porto estádio batalha ' +
    'tratado acordo acordos paz golfo baía mar lago monte ilha ilhas cabo príncipe princesa duque duquesa conde república reino ' +
    'fundação rádio jornal diário agência são santa santo novo nova sul norte leste oeste',
  places: 'cidade região província país estado',
};

export const catalan: WrittenGrammar = {
  elisions: 'l d s n m t',
  locatives: 'a en',
  titles:
    'senyor senyora don president presidenta ministre ministra alcalde alcaldessa rei reina general jutge bisbe conseller consellera',
  offices: 'president presidenta alcalde alcaldessa rei reina govern',
  openers:
    'el la els les un una i però o si quan mentre com perquè també després abans avui ahir demà aquí ara ja sempre mai així ell ella no que qui segons',
  prepositions: 'a al als de del dels en amb per des fins entre cap contra sobre sota durant sense',
  joiners: 'de del dels d la',
  streets: 'carrer avinguda plaça pont torre fundació hotel estadi teatre museu institut grup cas llei premi',
  institutions:
    'banc universitat església museu carrer plaça pont torre aeroport port república regne nou nova sud nord est oest',
};

export const romanian: WrittenGrammar = {
  locatives: 'în la',
  titles:
    'dl dna domnul doamna doctorul profesorul președintele premierul ministrul primarul generalul senatorul regele regina papa episcopul',
  offices: 'președintele premierul primarul regele',
  openers:
    'și dar sau dacă când după înainte apoi azi astăzi ieri mâine aici acum încă deja totuși astfel el ea ei noi eu acest această nu da ce cine unde este era sunt potrivit',
  prepositions: 'în la pe de din cu fără pentru prin spre între către despre sub până',
  joiners: 'de din a al lui',
  streets:
    'strada bulevardul piața podul turnul fundația hotelul stadionul teatrul muzeul institutul grupul legea premiul',
  institutions: 'banca universitatea biserica muzeul strada piața podul aeroportul portul republica regatul nou noua',
};
