import type { LanguageWords } from './language-words.ts';

/** The verbs of news Spanish, and what stands around them. */
export const spanish: LanguageWords = {
  says: `
    calcula calculan calculó prevé prevén cifra cifran
    dice dicen dijo dijeron decía decían aclara aclaró admite admitió advierte advirtió advirtieron afirma afirman afirmó
    afirmaron agrega agregó añade añadió añadieron anuncia anunció anunciaron apunta apuntó argumenta argumentó asegura
    aseguran aseguró aseguraron asevera aseveró asiente avisa avisó cita comenta comentó concluye concluyó confesó confiesa
    confirma confirmó confirmaron constata contesta contestó cuenta contó cree_que cuestiona declara declaró declararon
    defiende defendió denuncia denunció denunciaron destaca destacó destacaron detalla detalló escribe escribió escribieron
    espeta espetó exclama exclamó explica explicó explicaron expone expuso expresa expresó expresaron indica indicó
    indicaron informa informó informaron insiste insistió interpela ironiza ironizó jura juró lamenta lamentó lamentaron
    manifiesta manifestó manifestaron matiza matizó menciona mencionó narra narró observa observó opina opinó pide pidió
    pidieron pregunta preguntó promete prometió proclama proclamó pronostica pronosticó puntualiza puntualizó precisa precisó
    recalca recalcó reclama reclamó reconoce reconoció reconocieron recuerda recordó relata relató remarca remarcó repite
    repitió replica replicó reitera reiteró responde respondió respondieron resume resumió revela reveló señala señalan
    señaló señalaron sentencia sentenció sostiene sostienen sostuvo sostuvieron subraya subrayó subrayaron sugiere sugirió
    susurró testificó tuitea tuiteó zanja zanjó cifra cifró estima estimó calcula calculó`,
  alsoNouns:
    'cita cuenta denuncia pregunta sentencia cifra informa promete comenta anuncia estima replica precisa expresa calcula',
  labels: `
    acusa acusan acusó acusaron califica calificó calificaron llama llaman llamó llamaron tacha tachó tilda tildó tildaron
    describe describió compara comparó condena condenó critica criticó criticaron elogia elogió habla_de habló_de hablaron_de
    define definió culpa culpó reprocha reprochó considera consideró`,
  participles: `
    dicho aclarado admitido advertido afirmado agregado añadido anunciado apuntado argumentado asegurado aseverado avisado
    comentado concluido confesado confirmado contestado contado declarado defendido denunciado destacado detallado escrito
    exclamado explicado expuesto expresado indicado informado insistido ironizado jurado lamentado manifestado matizado
    mencionado narrado observado opinado pedido preguntado prometido proclamado puntualizado precisado recalcado reclamado
    reconocido recordado relatado remarcado repetido replicado reiterado respondido resumido revelado señalado sentenciado
    sostenido subrayado sugerido tuiteado zanjado cifrado estimado acusado calificado llamado tachado tildado descrito
    comparado condenado criticado elogiado hablado_de definido culpado reprochado`,
  adding:
    'añadiendo afirmando asegurando declarando diciendo explicando indicando señalando subrayando recordando acusando calificando',
  denies: `niega niegan negó negaron negado desmiente desmienten desmintió desmintieron desmentido rechaza rechazan rechazó
    rechazaron rechazado duda dudan dudó refuta refutó`,
  thinks: 'piensa piensan pensó cree creen creyó espera esperan esperó teme temen temió quiere quieren quiso sabe',
  perfect: 'ha han había habían habrá habiendo hubo',
  passive: 'es son fue fueron era eran sido ser será está están',
  unreal: 'podría podrían debería habría habrían debe puede pueden si va quiso tendrá',
  negations: 'no nunca jamás nadie nada ninguno ninguna ni tampoco',
  adverbs: `
    también luego después entonces ya además ayer hoy mañana más_tarde finalmente siempre todavía aún incluso claramente
    públicamente recientemente posteriormente asimismo igualmente sin_embargo mismo misma anoche antes ahora así
    rotundamente tajantemente le les lo la se me nos`,
  adverbEndings: 'mente',
  times: `
    lunes martes miércoles jueves viernes sábado domingo ayer hoy noche tarde mañana semana mes año enero febrero marzo abril
    mayo junio julio agosto septiembre octubre noviembre diciembre pasado pasada próximo este`,
  determiners:
    'el la los las un una unos unas este esta estos estas ese esa su sus mi mis nuestro nuestra algunos algunas varios varias del al lo',
  prepositions: `
    de a en por para con sin sobre contra entre desde hasta durante ante bajo hacia tras según mediante del al excepto salvo
    cerca junto frente`,
  clauses: 'que porque cuando si como aunque mientras donde pues cómo quién qué',
  that: 'que',
  asides: 'como según',
  calledAs: 'como',
  whether: 'si',
  relatives: 'que quien quienes cual cuales cuyo cuya donde',
  conjunctions: 'y e o u pero sino mientras',
  persons: 'él ella',
  pronouns: 'ellos ellas yo nosotros usted ustedes esto eso algunos muchos todos alguien quien',
  titles: `
    señor señora sr sra don doña dr dra presidente presidenta primer primera ministro ministra canciller alcalde alcaldesa
    gobernador gobernadora senador senadora diputado diputada fiscal juez jueza embajador embajadora comisario comisaria
    director directora general coronel capitán comandante almirante teniente secretario secretaria jefe jefa portavoz
    abogado abogada asesor asesora profesor profesora doctor doctora economista historiador historiadora sociólogo socióloga
    escritor escritora autor autora periodista investigador investigadora analista experto experta entrenador entrenadora
    jugador jugadora actor actriz cantante candidato candidata rey reina príncipe princesa papa obispo cardenal padre
    hermana imán rabino ingeniero ingeniera médico médica agricultor pescador testigo vecino vecina exministro exministra
    expresidente expresidenta vicepresidente vicepresidenta líder dirigente fundador fundadora activista sindicalista
    responsable socialista conservador conservadora nuevo nueva joven mandatario mandataria empresario empresaria concejal
    consejero consejera`,
  people: `
    hombre mujer chico chica niño niña gente persona marido esposa hijo hija padre madre hermano hermana tío tía amigo amiga
    colega abogado abogada asesor asesora portavoz funcionario funcionaria ministro ministra alcalde alcaldesa presidente
    presidenta gobernador capitán conductor conductora ingeniero ingeniera médico médica enfermera profesor profesora
    estudiante testigo vecino vecina obrero soldado juez jueza fiscal periodista guardia policía jefe jefa director
    directora crítico rival invitado víctima pescador agricultor dueño dueña`,
  agents: 'por',
  according:
    'según de_acuerdo_con de_acuerdo_a a_juicio_de en_palabras_de en_opinión_de a_decir_de conforme_a al_decir_de',
  hearsay:
    'opinión supuestamente presuntamente aparentemente al_parecer se_dice habría habrían supuesto supuesta presunto presunta rumores rumor',
  naming: `
    llamado llamada llamados llamadas denominado denominada apodado apodada titulado titulada conocido conocida palabra
    palabras término términos expresión lema eslogan película libro novela canción álbum serie programa periódico diario
    revista ópera poema obra documental pancarta cartel operación barco buque sitio exposición cuadro título`,
  media: `
    comunicado declaración entrevista carta tuit mensaje discurso correo nota informe conferencia rueda tribuna artículo
    libro testimonio audiencia vídeo video texto reunión debate prensa radio televisión`,
  reportedMood: 'sería estaría tendría habría haría podría debería',
  moodEndings: 'arían erían irían',
  quoting: 'citando parafraseando',
  contrary: 'contrariamente_a al_contrario_de en_contra_de contra_lo_que a_diferencia_de a_pesar_de pese_a',
  subjectFollows: 'anywhere',
  dropsSubject: true,
  objects: 'a al',
  isWhole: true,
};
