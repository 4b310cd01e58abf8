/** The vocabulary of an island state that does not exist. Nothing here names a person, body or place of this world. */

const list = (words: string): readonly string[] => words.split(' ');

export const givenNames = list(
  'Abrel Anvik Belis Brontu Cyrin Dalmo Ebbet Elvane Fenka Fjorel Gavric Hesta Ilvo Istrid Jorrun Kestra Kovin Lirra ' +
    'Maveth Mirko Nelva Nerrin Odrun Orsola Perrin Quilla Ravko Rhosyn Sabrel Sorrel Tamsyk Tirza Ulvine Ustin Varka ' +
    'Wenna Wystan Yorun Zelva Zorin',
);

/** A family name is a stem and an ending, and some have a middle: 6,400 names in all. */
export const familyStems = list(
  'Bram Brun Cald Corv Dorv Drel Emb Esk Fald Fenn Galt Grav Harv Hest Ilm Isk Jarn Jorv Kald Kest Lamb Lorn Marv ' +
    'Mosk Narv Nold Olm Orsk Palv Pesk Quarn Rask Rold Selk Skar Talv Tork Ulm Varl Wend',
);
export const familyMiddles = ['', 'an', 'er', 'il', 'ol', 'und', 'ath', 'eb'] as const;
export const familyEndings = list(
  'ellin adel ovar isk umer antis orro eska ivane ulden arrow ecker imov ogard ustra endil askin obel enko yrd',
);

export const bodySeats = list(
  'Archipelago Causeway Coastal Eastern Federal Harbour Highland Inner Lagoon Northern Outer Reef Southern Strait ' +
    'Tidal United Western Windward Leeward Island',
);
export const bodySubjects = list(
  'Kelp Lamp Ferry Salt Reef Tide Beacon Oyster Dredging Cable Dune Rope Pilot Weather Grain Net Ice Seal Peat Buoy',
);
export const bodyForms = list('Authority Bureau Chamber Council Federation Guild Institute Office Society Trust');

export const roles = [
  'harbour warden',
  'minister of tides',
  'ferry guild secretary',
  'reef surveyor',
  'keeper of the lamps',
  'leader of the salt party',
  'chief pilot',
  'island judge',
  'director of dredging',
  'mayor',
  'cable engineer',
  'kelp economist',
] as const;

/** Place names are stems and endings, with a direction before every one that would otherwise stand twice. */
export const placeStems = list(
  'Ard Bex Bry Cam Dal Dun Ebb Elv Fal Fer Gal Gwen Hal Hul Ink Ir Jed Kel Kir Lan Lud Mar Mel Nar Ner Ock Orr Pen ' +
    'Pol Quay Ros Run Sal Sed Tam Ter Ull Ves Wal Wyn',
);
export const placeEndings = list('mere wick holm stad combe haven shaw ness thorpe mouth garth ings');
export const directions = list('Upper Lower Great Little Far Near Old New');

export const publishers = [
  'The Quill Lantern',
  'Saltmarsh Wire',
  'The Causeway Register',
  'Tidewater Journal',
  'The Lampkeeper',
  'Outer Isles Post',
  'The Morning Buoy',
] as const;

export const reporters = [
  'The Strait Monitor',
  'Windward Press Agency',
  'The Reef Gazette',
  'Registry of the Isles',
  'The Evening Sounding',
] as const;

export const matters = [
  'the kelp charter',
  'the lamp duty',
  'the ferry pact',
  'the tide mill lease',
  'the reef survey',
  'the salt ledger',
  'the causeway toll',
  'the beacon contract',
  'the oyster quota',
  'the dredging bill',
  'the cable landing',
  'the dune reserve',
  'the pilot school',
  'the ice store',
  'the seal census',
  'the storm wall',
] as const;

export const deeds = list('accepted refused postponed reopened suspended signed contested widened audited withdrew');

export const happenings = [
  ['vote', 'appointment'],
  ['signing', 'agreement'],
  ['hearing', 'meeting'],
  ['inspection', 'visit'],
  ['walkout', 'statement'],
  ['gathering', 'summit'],
  ['inquiry', 'process'],
] as const;

export const qualities = list('belated costly narrow hasty modest sweeping careful fragile late daring patient bold');

export const crowds = [
  'kelp farmers',
  'ferry crews',
  'lamp keepers',
  'net makers',
  'islanders',
  'pilots',
  'salt traders',
  'young families',
  'shopkeepers',
  'reef divers',
  'rope makers',
  'teachers',
] as const;

export const moods = list('patience doubt relief suspicion hope weariness pride alarm');

export const times = [
  'on Monday',
  'late on Tuesday',
  'on Wednesday',
  'on Thursday morning',
  'on Friday',
  'at the weekend',
  'after the evening tide',
  'in a letter',
  'before the assembly',
  'at a packed meeting',
] as const;

export const sayings = list('said added argued warned insisted replied');

export const hedges = ['reportedly', 'apparently', 'by some accounts', 'seemingly'] as const;

export const topicNames = [
  'Harbours and ferries',
  'Kelp and fishing',
  'Lamps and beacons',
  'Salt trade',
  'Reefs and dunes',
  'Causeways',
  'Courts and rulings',
  'Elections of the isles',
  'Storms and tides',
  'Schools and pilots',
  'Money and duties',
  'Reporting and wording',
] as const;

export const analysisRemarks = [
  'Set side by side, the accounts agree on the day and the place and part ways over the reason.',
  'The figures were copied from one report to the next, and only the oldest of them says where they were taken from.',
  'None of the documents we gathered explains the delay, and we do not guess at it.',
  'What was printed as settled was, in the record of the assembly, still a proposal.',
  'The hedge in the first report had disappeared by the third, although nothing new had been learned in between.',
  'A reader of the headline alone would take the opposite from it of what the text supports.',
  'Two of the quotations are given in words that no other publisher has, which makes neither of them wrong.',
  'The order of events matters here, because the letter answers a remark that had not yet been made.',
  'Where the sources are silent we say so, and leave the question open.',
  'The word chosen for the measure is the publisher’s own, and stays within its quotation marks here.',
  'Later coverage corrected the number of ferries without correcting the cost that had been worked out from it.',
  'The claim is narrow, and within its limits it holds.',
] as const;
