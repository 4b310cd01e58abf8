import type { WrittenGrammar } from './grammar.ts';

export const english: WrittenGrammar = {
  locatives: 'in at near',
  titles:
    'miss madam dame lord lady doctor professor president vice-president premier pm chancellor minister secretary ' +
    'secretary-general ambassador envoy governor gov mayor deputy senator sen representative rep congressman ' +
    'congresswoman lawmaker councillor councilor councilman councilwoman alderman assemblyman delegate speaker whip ' +
    'leader chairman chairwoman chairperson chair chief director director-general commissioner superintendent ' +
    'inspector detective sergeant sgt corporal cpl private pvt captain capt lieutenant lt colonel col major maj general gen ' +
    'brigadier brig admiral adm commander cmdr commodore marshal constable officer sheriff judge justice attorney ' +
    'attorney-general prosecutor solicitor counsel bishop archbishop cardinal pope patriarch father fr sister brother ' +
    'rev reverend rabbi imam sheik ayatollah mullah mufti king queen prince princess emperor empress emir sultan crown ' +
    'duke duchess count countess baron baroness earl tsar shah hon coach manager skipper striker goalkeeper ' +
    'defender midfielder boss founder spokesman spokeswoman spokesperson candidate nominee analyst economist author ' +
    'writer novelist poet singer actor actress director filmmaker artist journalist reporter editor correspondent ' +
    'columnist lawyer scientist researcher historian activist campaigner farmer teacher nurse driver witness resident ' +
    'defendant suspect executive treasurer organiser organizer pilot engineer designer architect musician athlete mp mep coo cto uncle aunt',
  offices:
    'president vice-president premier chancellor minister secretary governor mayor ambassador leader ruler king queen ' +
    'emperor sultan emir head chief speaker government people citizens residents',
  openers:
    'a an the and but or nor so yet if when while as because since although though unless until once that this these ' +
    'those there here then now later earlier soon still also even only just today yesterday tomorrow tonight meanwhile ' +
    'however instead moreover nevertheless nonetheless otherwise therefore thus hence perhaps maybe again next finally ' +
    'eventually recently already often sometimes never always once twice he she it they we you i his her its their our ' +
    'my your who what where why how which whose whom whether both either neither each every all some many most few ' +
    'several other another no not yes did does do has have had is are was were can could would should might must will may shall dear asked ' +
    'said says told like unlike despite given asking adding speaking critics reporters police',
  prepositions:
    'in on at by for from to with without within about above across after against along among around before behind ' +
    'below beneath beside between beyond during inside into near off onto out outside over past per since through ' +
    'throughout till toward towards under until up upon via last early late mid',
  institutions:
    'post times herald tribune gazette journal news daily press radio television agency bank university college school ' +
    'institute academy church cathedral mosque temple hospital museum gallery library theatre theater opera ' +
    'tower street road avenue square bridge park gardens station airport harbour harbor port stadium arena hotel palace ' +
    'castle house hall building center centre battle treaty peace accord accords agreement declaration pact convention summit conference ' +
    'gulf bay sea ocean lake river mount mountain mountains strait straits island islands isle cape coast desert valley ' +
    'prince princess duke duchess earl count countess archbishop bishop council league union united city club fc ' +
    'party foundation fund trust company corporation group airlines airways railways railway cup prize award festival ' +
    'republic kingdom state commonwealth saint st mt ft new south north east west southern northern eastern western ' +
    'upper lower greater central assembly court ministry department office commission committee parliament senate congress ' +
    'army navy team force forces guard resolution report act law bill inquiry investments holdings capital partners brothers sons',
};

export const german: WrittenGrammar = {
  capitalisesNouns: true,
  locatives: 'in bei nahe',
  titles:
    'herrn fräulein hr fr doktor professorin bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin minister ' +
    'ministerin premier premierminister könig königin prinz prinzessin kaiser kaiserin zar papst kardinal bischof ' +
    'pfarrer pastor pater schwester bruder scheich emir sultan senator senatorin general generalin oberst hauptmann ' +
    'leutnant major admiral richter richterin anwalt anwältin trainer trainerin stürmer torwart chef chefin autor ' +
    'autorin sprecher sprecherin abgeordnete abgeordneter bürgermeister bürgermeisterin oberbürgermeister graf gräfin ' +
    'freiherr baron fürst fürstin onkel tante kommissar kommissarin staatsanwalt staatsanwältin botschafter ' +
    'botschafterin gouverneur gouverneurin landrat landrätin vorsitzende vorsitzender ökonom analyst zeuge zeugin',
  titleEndings:
    'minister ministerin präsident präsidentin kanzler kanzlerin meister meisterin sprecher sprecherin chef chefin ' +
    'sekretär sekretärin vorsitzende vorsitzender vorsitzenden direktor direktorin leiter leiterin führer führerin ' +
    'anwalt anwältin richter richterin kommissar kommissarin botschafter botschafterin rat rätin beauftragte ' +
    'beauftragter politiker politikerin experte expertin forscher forscherin trainer trainerin inhaber gründer ' +
    'gründerin abgeordnete abgeordneter kandidat kandidatin general bischof professor professorin',
  offices:
    'präsident präsidentin kanzler bürgermeister bürgermeisterin oberbürgermeister könig königin regierungschef staatschef',
  openers:
    'der die das den dem des ein eine einen einem einer eines und aber oder doch denn sondern wenn als während weil da ' +
    'obwohl obgleich falls bevor nachdem seitdem sobald solange damit dass ob wie wo wann warum wer was welche welcher ' +
    'dann danach später früher zuvor jetzt nun heute gestern morgen dort hier auch nur noch schon bald wieder zudem ' +
    'außerdem jedoch dennoch trotzdem deshalb daher darum dabei dafür dagegen dazu inzwischen unterdessen vielleicht ' +
    'zunächst schließlich endlich bereits immer nie oft manchmal so er sie es wir ihr ich sein seine ihre unser alle ' +
    'viele einige manche beide jeder jede kein keine nicht ja nein hat hatte ist war sind waren wird wurde kann konnte ' +
    'soll sagte sagt laut wegen trotz statt',
  prepositions:
    'in im an am auf aus bei beim bis durch für gegen gegenüber hinter mit nach neben ohne seit über um unter von vom vor zu ' +
    'zum zur zwischen ab entlang innerhalb außerhalb nahe anfang ende mitte letzten nächsten kommenden vergangenen',
  joiners: 'von vom zu zur am an der im in',
  institutions:
    'bank universität hochschule kirche dom museum straße strasse platz brücke turm flughafen hafen bahnhof stiftung ' +
    'gesellschaft verlag zeitung post blatt rundschau nachrichten schlacht vertrag frieden abkommen bund verein golf ' +
    'bucht see berg insel inseln kap prinz herzog herzogin graf republik königreich neu süd nord ost west klub fc ag gmbh haus familie ehepaar geschwister',
  places:
    'stadt land hauptstadt hafenstadt großstadt kleinstadt nachbarland nachbarstaat staat inselstaat bundesland region ' +
    'provinz dorf gemeinde kanton bezirk kreis ort landkreis kreisstadt metropole grenzstadt nachbarstadt raum',
};

export const dutch: WrittenGrammar = {
  locatives: 'in te',
  titles:
    'meneer mevrouw dhr mw dokter professor premier minister minister-president president kanselier burgemeester koning ' +
    'koningin prins prinses keizer paus kardinaal bisschop generaal kolonel kapitein rechter senator commissaris ' +
    'staatssecretaris wethouder gouverneur ambassadeur directeur voorzitter trainer',
  offices: 'president premier burgemeester koning koningin minister gouverneur',
  openers:
    'de het een en maar of want dus als toen terwijl omdat hoewel nadat voordat zodra dat dit die deze daar hier nu later ' +
    'eerder vandaag gisteren morgen ook nog al weer echter bovendien daarom misschien hij zij ze wij we ik jij u zijn haar ' +
    'hun alle veel sommige geen niet ja nee heeft had is was waren werd wordt volgens',
  prepositions:
    'in op aan bij met van voor door naar uit over onder tussen tegen tijdens na om te tot vanaf sinds zonder rond begin eind medio vorige volgende',
  joiners: "van de den der het 't te ten ter",
  institutions:
    'bank universiteit kerk museum straat plein brug luchthaven haven station slag verdrag vrede prins prinses hertog golf ' +
    'baai zee meer eiland eilanden republiek koninkrijk nieuw noord zuid oost west',
};

export const swedish: WrittenGrammar = {
  locatives: 'i',
  titles:
    'fru herr fröken doktor professor statsminister minister president kung drottning prins prinsessa påve biskop general ' +
    'överste kapten domare senator borgmästare guvernör ambassadör ordförande justitieminister utrikesminister',
  titleEndings:
    'minister ministern ledare ledaren chef chefen talesperson talespersonen talesman presidenten kungen borgmästaren',
  offices: 'president kung drottning statsminister borgmästare',
  openers:
    'och men eller så när då om medan eftersom efter innan att det den de detta denna där här nu sedan senare tidigare i dag ' +
    'igår idag imorgon också dock dessutom kanske han hon vi jag ni de hans hennes deras alla många några ingen inte ja nej ' +
    'har hade är var blev enligt en ett',
  prepositions:
    'i på av till från med utan över under mellan mot vid för före efter kring genom sedan under förra nästa',
  joiners: 'av de af von',
  institutions:
    'bank banken universitet kyrka museum gata torg bro flygplats hamn station slag fördrag prins republik nya norra södra östra västra',
};

export const danish: WrittenGrammar = {
  locatives: 'i',
  titles:
    'fru hr frøken doktor professor statsminister minister præsident konge dronning prins prinsesse pave biskop general ' +
    'oberst kaptajn dommer borgmester guvernør ambassadør formand statsråd president kong statsminister',
  titleEndings:
    'minister ministeren leder lederen chef chefen ordfører ordføreren borgmesteren presidenten præsidenten',
  offices: 'præsident president konge dronning statsminister borgmester',
  openers:
    'og men eller så når da om mens fordi efter før at det den de dette denne der her nu siden senere tidligere også dog ' +
    'desuden måske han hun vi jeg hans hendes deres alle mange nogle ingen ikke ja nej har havde er var blev ifølge en et ei',
  prepositions:
    'i på af av til fra med uden over under mellem mellom mod mot ved for før efter etter rundt gennem gjennom siden sidste neste',
  joiners: 'af av de von',
  institutions:
    'bank banken universitet kirke museum gade gate plads bro lufthavn havn station slag traktat prins republik ny nye nord syd sør øst vest',
};
