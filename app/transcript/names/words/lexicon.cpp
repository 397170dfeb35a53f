// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/words/lexicon.h"

namespace earmark {

namespace {

constexpr QStringView particles = u"de du des d la le von van vom zu zur der den di da del della "
                                  u"dello lo dos das do ten ter te el al bin ben ibn af av";

constexpr QStringView titles =
    u"m mm mme mmes mlle me mr mrs ms miss dr drs pr prof st sir lady lord dame maitre docteur "
    u"professeur doctor professor professora herr frau sr sra srta don dona dott dottor dottoressa "
    u"dra ing mevrouw meneer monsieur madame senor senora signor signora rev hon mgr";

constexpr QStringView articles =
    u"the le la les l un une du des au aux der die das den dem des ein eine einen einer im am zum "
    u"zur beim el los las lo il gli i del al della dello dei nel nella alla allo het een";

constexpr QStringView conjunctions = u"et and und y e en ou or oder o u";

// Beginnings, and for German compounds the ends, of folded words.
constexpr QStringView roleBeginnings =
    uR"(responsab responsib direct dirig journal fondat found fundad cofond cofound
    mitgrund grund profess chercheu research forsch investiga ricerca pesquisa auteur autric
    autor author schrift ecriv escrit scrit writer presid ceo cto cfo coo pdg manager head
    leiter geschaftsf minister ministr depute deputad diputad senat maire mayor
    burgermeister avocat lawyer anwalt abogad avvocat advogad medecin arzt medic psychol
    psychiat psicol sociol soziol economist okonom historien histor philosoph filosof
    politolog acteur actric actor actress attore attrice ator atriz comedien schauspiel
    musici musik singer cant chanteu artist kunstler consult expert espert specialis
    especialis spezialis coach editor redact redakt redat report moderat animat anima host
    present produc produzent produtor realis regis ingenieu engineer ingegner ingenier
    developp develop desarrollador entwickl sviluppat designer architect architekt arquitect
    scientist scienti cientist cientific wissenschaft etudiant student enseignant teacher
    lehrer maestr member membre mitglied miembro partner associ cread criad entrepren
    unternehm emprend imprendit empres empreend biolog physici physik fisic chemist chef
    cook cuisinier athlet coordinat coordinad koordinat delegu spokes sprecher portavoz
    vicepresid cofund chief officer secretair secretar conseill advisor berater gerant owner
    proprietaire cadre lead analyst ancien former ehemalig journalist periodist giornalist
    jornalist schrijver oprichter directeur hoogleraar onderzoeker docent presentat maker
    lecturer fellow guest gast invit ospite convidad sangerin creato creatr createur
    podcaster podcasteu podcastr romanc novelist poet dichter filmmaker filmemach cineast
    regisseur photograph fotograf illustrat humorist blogger influenc youtub anthropolog
    theolog geograph linguist mathemat astrono ecolog okolog climatolog klimatolog neurolog
    chirurg surgeon infirm nurse juge judge procureur militant activist aktivist attivist
    banqu agricult essay comedian kabarett verleger inhaber correspond korrespond doctorant
    doktorand agreg columnist scenarist screenwriter compos komponist pianist violin guitar
    rapper rappeu chroniqu stratege strateg)";

constexpr QStringView roleEnds =
    u"leiter leiterin chef chefin forscher forscherin fuhrer fuhrerin wissenschaftler "
    u"wissenschaftlerin autor autorin redakteur redakteurin berater beraterin minister ministerin "
    u"experte expertin trainer trainerin lehrer lehrerin arzt arztin anwalt anwaltin professor "
    u"professorin sprecher sprecherin mitglied vorstand journalist journalistin prasident "
    u"prasidentin psychologe psychologin manager managerin moderator moderatorin spieler "
    u"spielerin meister meisterin sangerin sanger kanzler kanzlerin";

constexpr QStringView plainWords =
    uR"(a aan aber about above afin aflevering after again agora ah ai ainsi al algo
    alguien all alla alle allem allen alles allora alors als also although altijd always am
    an anche ancora and another antes any ao aos apres apresentacao aqui are around as asi
    ask at ate atraves au auch auf aujourd aujourdhui aunque aus aussi autour aux avant avec
    be because been before behind bei beim being bem bereits bien bienvenue bij bin bis
    bisogna bist bonjour bonne but by cada can casi ce cela ces cet cette chaque che check
    chez chi ci ciao com come comme comment como con contre conversamos cosa cosi could cual
    cuando cuanto da dabei dafur dal dalla damit dan danach dann dans das dass dat day dazu
    de decouvrez dei dein del della delle dem den denn depois depuis der derriere des desde
    deshalb despues deux deze di dich did die dies diese diesem diesen dieser dieses dir
    discover dit do doch does don donc donde dont door dopo dort dos dove down download du
    due durch dus e each ecco ecoutez een egalement eh ein eine einem einen einer eines
    either el ela ele eles ella ellas elle elles ellos em email en encore enfin enjoy
    ensemble entao entre entrevista entrevistamos episode episodes er era es esa ese eso
    essa esse est esta estamos este esto estos et eu euch euer eux even every everything fa
    face fait falamos find first foi folge follow for from fur ganz gast gaste gasten gegen
    gemeinsam get gibt give gli go goed good gracias grazie great ha hablamos had hallo
    hanno has hasta hat have having hay he hear heb hebben heberge hebergee heeft hello help
    her here het hi hier hij hinter his ho hoe hoje hola hor hort hosted how however hoy hun
    i ich ici if ihr ihre ik il ils im in inside insieme into invite invitee invites io is
    isso ist isto it its ja je jede jeden jeder jetzt jij join junto jusqu just kan kann
    kein keine la las le learn les let leur leurs like listen lo look loro lors lorsque los
    luister ma maar made mais make malgre many mas may me meer meet mehr mein meine meme
    merci mes met meu mi mientras mijn minha mis mit moderation mon more most much muchas
    muito music musik muy my na naar nach nachdem nada nas neben nel nella nelle nesta neste
    neue never new news next ni nicht niet no noch nog noi non nos nossa nosso nostra nostro
    not notre nous now nu nuestra nuestro nuestros num numa nun nuovo nur o ob obrigada
    obrigado oder of off oggi ogni oh ohne ok ola om on once onder one only ons onze ook op
    or ora original os ospite other ou oui our out over par para parce parfois parliamo
    parmi part pela pelo pendant per perche pero piu plus plusieurs poco podcast poi por
    porque pour pourquoi premier premiere presentatie presented prima primera produced
    produktion pues puis quand quando quanto que quel quella quelle quelles quello quels
    quem questa questi questo qui quien quoi read really redaktion rendez reprise retour
    retrouvez sa sans sao schon se segun sehr sein seine seit selon sem sempre senza ser ses
    seu she should si sia sich sie siempre sin since sind so sobre solo some somos son sono
    sont sous souvent sowie special sponsor sponsored starting su sua subscribe sugli suite
    suivez sul sulla suo support sur sus ta take tambem tambien tan te tegen tell tem
    tenemos thank thanks that the their them then there these they this those through to
    toch today todo todos tonight too topics tot tous tout toute toutes tra tras tres tu
    tudo tussen tutti tutto two uber uit um uma un una und under une uno unos uns unser
    unsere unter until up us ustedes va vamos van vandaag veel vers very vi viel viele visit
    visitez voce voces voi voici voila vom von voor vor votre vous waar waarom wait wann
    wanneer want war warum was wat watch we wegen weil wel welche welcome welkom well wenn
    wer werden were what when where whether which while who why wie wieder wij wir wird with
    within without wo worden would y ya yeah yes yet yo you your ze zich zij zijn zo zonder
    zu zum zur zwischen)";

constexpr QStringView organisations =
    uR"(university universite universitat universidad universita universidade universiteit
    college school ecole schule escuela scuola escola hochschule academy academie akademie
    institute institut instituto istituto instituut center centre centro zentrum laboratoire
    labs lab group groupe gruppe grupo gruppo groep company compagnie gmbh inc ltd llc sas
    sarl corp corporation bank banque banco banca foundation fondation fundacion fondazione
    stiftung stichting association verein club team studio studios radio media medias medien
    network networks productions production records music podcast podcasts show shows
    magazine journal times post news tribune press presse editions verlag editorial books
    book film films festival prize prix award awards preis premio museum musee theater
    theatre teatro street avenue rue strasse platz place square park station airport city
    ville stadt ciudad citta cidade county state states republic republique republik union
    party parti partei partido partito ministry ministere ministerium council conseil senate
    committee commission court supreme house spotify apple google amazon audible acast ausha
    simplecast libsyn megaphone podigee buzzsprout patreon youtube instagram twitter
    facebook linkedin tiktok deezer netflix microsoft mastodon discord whatsapp substack
    steady paypal newsletter season saison staffel temporada stagione episode folge capitulo
    puntata episodio aflevering silicon valley cup league war services service systems
    technologies technology software solutions security management intelligence artificial
    learning machine data digital numerique open source general act project projet projekt
    programme program proyecto progetto projeto bible gospel app store web internet online
    cafe hotel restaurant agency agence agentur hall train card prime)";

constexpr QStringView things =
    uR"(january february march april june july august september october november december
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    januar februar marz juni juli oktober dezember enero febrero marzo abril mayo junio
    julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio
    giugno luglio settembre ottobre dicembre janeiro fevereiro marco maio junho julho
    setembro outubro novembro dezembro januari februari maart mei augustus monday tuesday
    wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi
    dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes
    miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi maandag
    dinsdag woensdag donderdag vrijdag zaterdag zondag europe europa america france paris
    london berlin madrid roma lisboa bruxelles brussel amsterdam vienna wien munich munchen
    new san santa saint sankt north south east west los las rio united sao nord sud ost
    sudan white black big super great world law day days week month year summer winter
    christmas noel)";

} // namespace

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u'\n')) {
        for (const QStringView part : word.split(u' ', Qt::SkipEmptyParts))
            set.insert(part.toString());
    }
    return set;
}

bool isParticle(const QString &folded)
{
    static const QSet<QString> words = wordSet(particles);
    return words.contains(folded);
}

bool isTitle(const QString &folded)
{
    static const QSet<QString> words = wordSet(titles);
    return words.contains(folded);
}

bool isArticle(const QString &folded)
{
    static const QSet<QString> words = wordSet(articles);
    return words.contains(folded);
}

bool isConjunction(const QString &folded)
{
    static const QSet<QString> words = wordSet(conjunctions);
    return words.contains(folded);
}

bool isRole(const QString &folded)
{
    static const QSet<QString> beginnings = wordSet(roleBeginnings);
    static const QSet<QString> ends = wordSet(roleEnds);
    for (qsizetype length = 3; length <= folded.size(); ++length) {
        if (beginnings.contains(folded.first(length)) || ends.contains(folded.last(length)))
            return true;
    }
    return false;
}

bool isPlainWord(const QString &folded)
{
    static const QSet<QString> words = wordSet(plainWords);
    return words.contains(folded);
}

bool isOrganisation(const QString &folded)
{
    static const QSet<QString> words = wordSet(organisations);
    return words.contains(folded);
}

bool isThing(const QString &folded)
{
    static const QSet<QString> words = wordSet(things);
    return words.contains(folded);
}

} // namespace earmark
