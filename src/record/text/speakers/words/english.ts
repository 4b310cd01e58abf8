import type { LanguageWords } from './language-words.ts';

/** The verbs of news English, and what stands around them. */
export const english: LanguageWords = {
  says: `
    add adds added admit admits admitted acknowledge acknowledges acknowledged affirm affirms affirmed agree agrees agreed
    allege alleges alleged announce announces announced answer answers answered argue argues argued ask asks asked
    assert asserts asserted assure assures assured boast boasts boasted caution cautions cautioned claim claims claimed
    comment comments commented complain complains complained concede concedes conceded conclude concludes concluded
    confess confesses confessed confirm confirms confirmed contend contends contended continued counter counters countered
    cried declare declares declared demand demands demanded disclose discloses disclosed emphasize emphasizes emphasized
    emphasise emphasises emphasised estimate estimates estimated exclaim exclaims exclaimed explain explains explained
    fumed groaned guess guesses guessed hint hints hinted imply implies implied indicate indicates indicated insist insists
    insisted instruct instructed joke jokes joked lament laments lamented maintain maintains maintained mention mentions
    mentioned muse mused note notes noted observe observes observed object objected opine opines opined pleaded pledge
    pledges pledged point_out points_out pointed_out post posts posted predict predicts predicted proclaim proclaims
    proclaimed promise promises promised protest protested quip quips quipped reason reasoned reckon reckons reckoned calculate calculates calculated forecast forecasts recall recalls recalled
    recount recounts recounted reiterate reiterates reiterated relate relates related remark remarks remarked remind reminds
    reminded repeat repeats repeated reply replies replied report reports reported respond responds responded retort retorts
    retorted reveal reveals revealed said say says scoff scoffs scoffed shout shouts shouted shot_back snapped speculate
    speculates speculated spoke state states stated stress stresses stressed suggest suggests suggested swear swears swore
    tell tells told testify testifies testified tweet tweets tweeted underline underlines underlined underscore underscores
    underscored urge urges urged volunteered vow vows vowed warn warns warned went_on whisper whispers whispered wonder
    wonders wondered write writes wrote yell yells yelled scream screams screamed bellow bellowed roared hissed mutter mutters muttered murmured barked sneered snarled sighed
    thundered raged ranted taunted jeered gushed enthused put_it puts_it made_clear makes_clear announced fired_back
    chimed_in summed_up bemoan bemoans bemoaned scold scolds scolded chant chants chanted ruled weighed_in called_for calls_for called_on calls_on spoke_of speaks_of put puts`,
  alsoNouns: `
    answer answers boast claim claims comment comments counter counters demand demands estimate estimates guess hint hints
    joke jokes lament mention mentions muse note notes object pledge pledges post posts promise promises protest quip quips
    reason recall remark remarks reply replies report reports retort reveal shout shouts state states stress stresses tweet
    tweets urge vow vows whisper whispers wonder wonders yell put puts volunteered related alleged`,
  labels: `
    accuse accuses accused attack attacked blame blames blamed blast blasts blasted brand brands branded call calls called
    characterize characterizes characterized characterise characterised cite cites cited compare compares compared condemn
    condemns condemned criticize criticizes criticized criticise criticises criticised decry decries decried denounce
    denounces denounced deride derides derided describe describes described dismiss dismisses dismissed dub dubs dubbed
    deem deems deemed hail hails hailed label labels labeled labelled lambasted liken likens likened mock mocks mocked
    portray portrays portrayed praise praises praised refer refers referred ridicule ridiculed slam slams slammed term terms
    termed urge urges urged use uses used`,
  hearers: `
    tell tells told remind reminds reminded assure assures assured urge urges urged inform informs informed advise advises
    advised instruct instructed warn_that accuse accuses accused call calls called describe describes described`,
  adding: `
    adding saying calling arguing claiming noting insisting stating telling writing warning declaring describing explaining
    asking promising vowing suggesting tweeting accusing referring stressing labeling labelling asserting promising posting admitting alleging announcing complaining contending
    emphasizing emphasising predicting recalling repeating reporting replying responding stressing urging praising
    shouting yelling screaming chanting threatening joking whispering muttering dismissing denouncing criticizing criticising blaming branding dubbing conceding acknowledging pointing_out`,
  denies: `deny denies denied doubt doubts doubted dispute disputes disputed reject rejects rejected refute refutes refuted
    retract retracts retracted disavow disavowed refused declined quote quotes quoted`,
  thinks: `believe believes believed think thinks thought hope hopes hoped fear fears feared feel feels felt want wants wanted
    suspect suspects suspected find finds found show shows showed expect expects expected know knows knew`,
  perfect: 'has have had having',
  passive: 'is are was were been being be am gets got',
  unreal: 'would could might may should will shall can must to if whether unless did does do let ought cannot',
  negations: "not never n't 't no nobody none neither nor hardly didn't doesn't hasn't hadn't won't wouldn't",
  adverbs: `
    also then later once again already always often even still just only simply now soon recently repeatedly reportedly
    finally eventually first initially previously earlier afterwards afterward subsequently however meanwhile nevertheless
    nonetheless instead moreover furthermore famously publicly privately bluntly flatly angrily quietly proudly briefly
    clearly openly merely ever too though jokingly himself herself itself themselves therefore thus indeed further here
    there similarly separately immediately quickly specifically consistently explicitly tearfully recently ultimately
    falsely wrongly correctly rightly actually really basically essentially literally all both`,
  adverbEndings: `
    ously ively ently antly ingly fully essly ably ibly ately ically ially edly arply ickly oldly untly irmly almly oftly
    ersely ectly oudly arshly iercely ually`,
  times: `
    monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow morning afternoon evening
    night noon midnight week month year weekend january february march april may june july august september october
    november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept oct nov dec days weeks months
    years hours minutes ago last next early late earlier later`,
  determiners: 'the a an this that these those his her its their our my your another some any each every no',
  prepositions: `
    of in on at to for from with by about against after before during since until through over under between among into
    onto upon within without near beside behind above below across along around toward towards despite except like via
    per regarding concerning amid amidst following outside inside alongside off out up down as than`,
  clauses: `
    whom which that because although while whereas when whenever where if whether unless until since so as though once after before
    how why what lest`,
  that: 'that',
  asides: 'as',
  calledAs: 'as',
  whether: 'whether if',
  relatives: 'who whom whose which that',
  conjunctions: 'and or but nor yet while whereas',
  persons: 'he she',
  pronouns:
    'it they i we you one everyone everybody someone somebody anyone others many some most few both this that those all',
  titles: `
    mr mrs ms mx miss dr prof sir dame lord lady rev fr hon sen rep gov gen lt col maj capt sgt adm cmdr pres judge justice
    president prime minister chancellor premier mayor governor senator congressman congresswoman representative secretary
    ambassador envoy commissioner councillor councilor councilman councilwoman alderman delegate speaker leader chairman
    chairwoman chairperson chair chief executive officer director manager head master harbour harbor general colonel captain
    major lieutenant sergeant admiral commander commandant officer detective inspector sheriff deputy constable marshal
    attorney lawyer solicitor barrister prosecutor counsel king queen prince princess emperor sultan emir sheikh pope bishop
    archbishop cardinal father sister brother reverend pastor imam rabbi professor teacher lecturer principal dean rector
    scientist researcher economist analyst historian author writer novelist poet journalist reporter correspondent editor
    columnist anchor host presenter broadcaster critic blogger actor actress singer musician director producer coach trainer
    superintendent magistrate coroner brigadier corporal paramedic warden ranger midwife headteacher headmaster headmistress
    vicar canon baron baroness viscount viscountess earl countess duke duchess
    captain striker goalkeeper player champion engineer doctor surgeon nurse farmer fisherman driver pilot skipper trader
    banker investor entrepreneur businessman businesswoman founder co-founder owner spokesman spokeswoman spokesperson aide
    adviser advisor strategist consultant activist campaigner organiser organizer candidate nominee contender hopeful
    frontrunner incumbent opponent rival politician lawmaker legislator mp mep resident witness neighbour neighbor survivor
    victim widow volunteer student pensioner shopkeeper party union campaign opposition majority minority foreign interior
    finance defence defense justice health education transport labour labor trade energy environment agriculture culture
    home state national federal regional local city county district police fire military army navy naval air press
    democratic republican conservative liberal labour green socialist independent presidential vice-presidential
    gubernatorial former then-president ex-president ex-minister former-president outgoing incoming acting interim deputy
    vice senior junior assistant associate lead veteran longtime long-time fellow late new newly-elected president-elect
    then retired billionaire millionaire republican democrat senate house gop
    cllr supt insp det canon coroner vicar deacon alderwoman goalkeeper pundit librarian`,
  titleEndings: 'minister president secretary general man woman person',
  people: `
    man woman boy girl people person men women husband wife son daughter father mother brother sister uncle aunt friend
    colleague partner child children lawyer attorney aide adviser advisor spokesman spokeswoman spokesperson official
    officials officer minister mayor president governor senator captain driver engineer doctor nurse teacher student witness
    neighbour neighbor resident worker soldier judge prosecutor reporter journalist guard policeman leader director boss
    chief clerk master critic rival opponent host guest victim suspect fisherman farmer owner manager nephew niece cousin
    grandson granddaughter grandmother grandfather girlfriend boyfriend fiancé fiancée widow widower stepson stepdaughter`,
  agents: 'by',
  according: `
    according_to in_the_words_of in_the_view_of in_the_opinion_of in_the_eyes_of as_per to_hear`,
  courses: 'plan plans schedule law custom tradition need merit age size',
  hearsay: `
    view opinion account accounts reports claim claims allegation allegations assertion estimates figures reportedly allegedly apparently supposedly purportedly rumoured rumored rumours rumors is_said are_said was_said
    is_believed are_believed was_believed were_believed is_thought are_thought was_thought were_thought is_understood
    are_understood is_alleged are_alleged is_reported are_reported was_reported is_expected it_seems it_appears alleged
    ostensibly seemingly unconfirmed is_rumoured is_rumored is_claimed`,
  naming: `
    so-called called_the dubbed nicknamed titled entitled named known_as word words term phrase phrases expression slogan film movie book novel song
    album series show play programme program newspaper magazine opera poem novella documentary podcast memoir headline sign
    signs banner banners read reads reading hashtag nickname game website exhibition painting headlined ship vessel operation`,
  media: `
    statement interview letter tweet post speech email e-mail memo report conference briefing article column blog message
    interviews remarks court testimony hearing book essay release note video broadcast facebook twitter radio television tv
    text debate rally address memoir`,
  quoting: 'quoting citing paraphrasing',
  contrary: 'contrary_to unlike despite in_contrast_to notwithstanding',
  replies: 'reply response answer retort verdict riposte',
  ownWords: 'words telling',
  beforeOwnWords: 'in by',
  subjectFollows: 'beside speech',
  stacksNouns: true,
  isWhole: true,
};
