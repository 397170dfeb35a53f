// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/words/lexicon.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Folded. Names that are also places or words (Paris, Will, April) are left out.
constexpr QStringView givenNames =
    uR"(aaron abdel abdul abigail achim ada adam adela adele adelheid adelina adeline
    adriaan adrian adriana adriano adrien adrienne agata agathe agnes agnieszka ahmad ahmed
    aicha aida aileen ainhoa aisha aisling aitor akim akira alain alan alana alban albert
    alberta alberto albrecht aldo alejandra alejandro alejo aleksander aleksandra alessandra
    alessandro alessia alessio alex alexander alexandra alexandre alexia alexis alf alfonso
    alfred alfredo ali alice alicia alicja alina aline alison alistair alix allan allison
    alma alois aloysius alvaro alyssa amadeo amadou amalia amalie amanda amandine amaury
    amber ambre amelia amelie amina aminata amir amit amy ana anais anamaria anand anastasia
    anders andre andrea andreas andree andrej andres andrew andrzej andy angel angela angele
    angelica angelika angelique angelo angus anika anil anisa anita anja anke ann anna
    annabelle annalena anne annegret annelies annelise annemarie annette anni annick annie
    annika anouk ansel ansgar anthony antje antoine antoinette anton antonella antonia
    antonin antonio antonis anya aoife apolline arabella archie ariane arianna ariel arjen
    arjun arlene armand armando armelle armin arnaud arne arno arthur arturo arwen ashley
    ashraf assia astrid athena aubin audrey augustin aurelia aurelie aurelien aurelio aurore
    axel axelle aymeric ayse azadeh babette baptiste barack barbara barnaby barry bart
    barthelemy bartolome basil bastian bastien beate beatrice beatrix beatriz becky begona
    bela belen ben benedetta benedict benedicte benedikt benedikte benito benjamin benno
    benoit benyamin berenice bernadette bernard bernardo bernd bernhard bernie bertha
    bertrand beth betsy bettina betty bianca bill birgit birte bjorn blaise blanca blanche
    blandine bob bodo bogdan bonnie boris brad bram brandon brenda brendan brent brian brice
    bridget brigitta brigitte britta brittany bronwyn brooke bruce bruno bryan bryce caio
    caitlin caleb callum calvin camila camilla camille camilo candice candida carina carine
    carl carla carles carlo carlos carlotta carly carmela carmelo carmen carol carole
    carolin carolina caroline carolyn carsten casey caspar cassandra caterina catherine
    cathy catia catrin cayetana cecile cecilia cedric celeste celia celine celso cesar chad
    chantal charlene charles charlie charlotte charly chema cheryl chiara chloe chris
    christa christel christelle christian christiane christina christine christof christoph
    christophe christopher christy chuck ciara ciaran cindy claas claire clara clarence
    clarissa clarisse claude claudia claudine claudio claus clemence clemens clement
    clementine clifford clint clio clive clotilde colette colin colm colombe concetta connie
    conor constance constantin constanze cora coralie corentin corey corinna corinne
    cornelia cornelis cosima courtney craig cris cristian cristiano cristina curro cynthia
    cyril cyrille cyrus dagmar daisy dalia damian damiano damien dan dana daniel daniela
    daniele daniella danielle danilo danny daphne daphnee darcy daria dario darrell darren
    dashiell dave david davide davina davy dean debora deborah debra declan deepak deirdre
    delia delphine denis denise dennis denny denzel derek dermot desiree detlef detlev devin
    diana diane diarmuid dick didier diego dieter dietmar dietrich dilan dimitri dina dino
    dirk djamila dmitri dolly dolores domenico dominic dominik dominique donal donald
    donatella donna dora doreen dorian doris dorothea dorothee dorothy doug douglas dragan
    duane duarte duncan dustin dwight dylan eberhard eckart eckhard edda eddie edgar edith
    edmond edmund edna edoardo edouard eduard eduardo edward edwige edwina eike eileen einar
    eirik elaine elena eleonora eleonore elfi elfriede eli elia eliane elias elif elijah
    elin eline eliot elisa elisabet elisabeth elisabetta elise eliska elizabeth elke ella
    ellen elliot elliott elodie eloi eloise elsa elton elvira emanuela emanuele emer emil
    emile emilia emilie emilien emilio emily emma emmanuel emmanuelle emmett emre encarna
    enrico enrique enya enzo eoin eric erica erich erik erika erin erling ermanno erna
    ernest ernesto ernst erwan erwin esra esteban estelle ester esther estrella ethan
    etienne ettore eugen eugene eugenie eugenio eulalia eulalie eunice eva evan evangeline
    evaristo eve evelyn evelyne evert ewan ezra fabian fabiana fabien fabienne fabio fabiola
    fabrice fabrizio fadi faisal faiza fanny farah farid fatima fatma fatou fausto fay
    federica federico felicia felicitas felicity felipe felix fenja ferdinand fergus
    fernanda fernando ferran filip filippo finn fiona fionn flavia flavie flavien flavio
    fleur floor flora flore florent florentin florian floriane fons fouad franca frances
    francesc francesca francesco francien francine francis francisca francisco franck franco
    francois francoise frank franz franziska fred freddy frederic frederick frederik
    frederique fredrik frida frieda friederike friedrich frits fritz fulvio gabi gabriel
    gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetano gareth garry gary
    gaspard gaston gauri gauthier gavin geert gemma genaro genevieve geoff geoffrey geoffroy
    georg george georges georgette georgina gerald geraldine gerard gerd gerhard gerlinde
    germain germaine gerrit gerry gert gertrude gesine ghislain ghislaine giacomo giampaolo
    gianfranco gianluca gianni gideon gil gilbert gilberto gilda gilles gillian gina ginevra
    gino giorgia giorgio giovanna giovanni gisela gisele giulia giuliana giuliano giulio
    giuseppe gladys glenn gloria goncalo gonzalo goran gordon grace graeme graham greg
    gregoire gregor gregorio gregory greta gretchen guadalupe guenter guga guido guilhem
    guilherme guillaume guillermo gunnar gunter gunther gus gustav gustave gustavo gwen
    gwenaelle gwendoline gwyneth hakan halima hamid hamish hanna hannah hanneke hannes hanno
    hans harald harm harold harriet harrison harry hartmut harvey hasan hassan hatice hazel
    heather hector hedwig heidi heike heiko heiner heinrich heinz helen helena helene helga
    hella helmut heloisa hendrik henk henning henri henriette henrik henrike henry henryk
    herbert herman hermann herve hetty hilary hilda hilde hildegard hillary hippolyte
    hiroshi holger honore horst hortense howard hubert hubertus huda hugh hugo hugues
    hussein iain ian ibrahim ida ignacio igor iker ilan ilaria ilham ilka ilona ilse imani
    imke imme imogen imran ina inaki ines inga inge ingeborg ingo ingrid inka ioana iolanda
    ira irene irina iris irma isaac isabel isabela isabell isabella isabelle isaiah isidro
    isla ismael ismail isolde istvan itziar ivan ivana ivar ivo ivonne ivy jaap jacek
    jacinthe jack jackie jacky jaclyn jacob jacopo jacqueline jacques jacqui jade jaime jake
    jakob jamal james jamie jamila jan jana jane janet janett janina janine janis jannik
    jannis jared jarno jasmin jasmina jasmine jason jasper jaume javier jay jean jeanne
    jeannette jeannine jed jeff jeffrey jelena jelle jelmer jemma jennifer jenny jens
    jeremiah jeremie jeremy jeroen jerome jerry jesko jesper jesse jessica jessie jesus
    jette jillian jim jimmy jiri jitske joachim joan joana joanna joanne joao joaquim
    joaquin jochen jodi jodie joe joel joelle joerg joey johan johann johanna johannes john
    johnathan johnny jolanda jolien jon jonas jonathan joni joost joran jordi jorg jorge
    jorgen joris jorn jose josef josefin josefina joseph josephe josephina josephine josette
    josh joshua josiane josie jost josue joyce juan juana juanita juanjo judit judith judy
    juergen jule jules julia julian juliana juliane julie julien juliette julio julius
    jurgen jussi justin justine justus jutta kader kai kaique kaja kamal kamala kamila kanye
    kara karel karen kari karim karima karin karina karine karl karla karlheinz karolina
    karoline karsten kaspar kasper katarina katarzyna kate katelijne katell katelyn
    katharina katherina katherine kathleen kathrin kathryn kathy katia katie katinka katja
    katrin katy kay kayla kees keith kelly kelvin ken kenji kenneth kenza kerry kerstin
    kevan kevin khadija khalid kiara kieran kim kirill kirsten kirstin kirsty klaas klara
    klaudia klaus kleber klemens knud knut koen kofi konrad konstantin kristian kristin
    kristina kristine kristof krzysztof kurt kwame kyle lana lara larissa larry lars lasse
    laszlo laura laure laurel lauren laurence laurent laurenz lauri laurianne laurie laurine
    lavinia layla lazare lea leah leander leandro leif leigh leila leland lena lenka lennard
    lennart leo leon leona leonard leonardo leonie leonor leontine leopold leopoldo leroy
    lesley leslie leticia letizia levke lewis liam lidia liesbeth liesel lieven ligia lilian
    liliana lilith lilly lily lina linda linus lionel lisa lise liselotte liz loic lola
    lomig lorena lorenz lorenza lorenzo loretta loris lorna lorraine lothar lou louane louis
    louisa louise lourdes luana luc luca lucas lucia luciana luciane luciano lucie lucien
    lucienne lucile lucille lucio lucrezia lucy ludmila ludmilla ludovic ludovico ludwig
    luigi luis luisa luise luiz lukas lukasz luke luna lupita lutz luuk lydia lydie lynda
    lyndon lynn lynne mabel madeleine madison mads mael maelle maelys maeva magali magalie
    magda magdalena maggie mahmoud maia maik maike maite maja malcolm malcom malgorzata
    malik malin mallory malte malu mamadou mandy manfred manolo manon manu manuel manuela
    mara marc marcel marcela marcella marcelle marcello marcelo marcia marcin marco marcos
    marcus mareike mareile marek margaret margarete margarida margarita margaux margherita
    margit margot margrit marguerite maria mariam marian mariana marianne mariano maribel
    marie marieke mariella mariette marijke marika marilyn marin marina marine mario marion
    marisa marisol marissa marit marius mariusz marjolein mark marko markus marla marleen
    marlene marley marlies marlon marsha marta marten martha marthe martial martijn martin
    martina martine marty marwan mary maryam maryline maryse massimo mateo mateus mathias
    mathieu mathilda mathilde mathis matilda matilde mats matt matteo matthea matthew
    matthias matthieu matthijs mattia mattias maud maura maureen maurice mauricio maurizio
    mauro max maxence maxim maxime maximilian maximilien maxine maya meg megan mehdi mehmet
    meike melanie melchior melina melinda melissa menno merce mercedes meredith merle merve
    meryl mette mia micaela micha michael michaela michal micheal michel michela michele
    micheline michelle michiel mick mickael micky miguel mihai mika mikael mike mikhail mila
    milena miles milly milo mimi ming mireille mirella miriam mirja mirjam mirjana mirko
    miroslav mitch mitchell modesto mohamed mohammad mohammed moira molly mona monica monika
    monique montserrat morgane moritz morten moussa muhammad muriel murielle murray mustafa
    myriam nabil nacho nadege nadia nadine nadir nadja naima najat najib nancy nanette naomi
    nastasia natacha natalia natalie natalya natan natasha nathalie nathan nathaniel natuza
    neal neha neil nele nell nellie nelly nelson nerea nesrine nestor nia niall niccolo
    nicholas nick nicky nico nicol nicola nicolas nicole nicoletta nicolo niek niels nieves
    nigel nikita nikki niklas nikola nikolas nikolaus nils nina noah noam noe noel noelia
    noelle noemi noemie nolwenn nora norbert norma norman norris nuno nuria oceane octave
    octavio odette odile oksana olaf olav ole oleg oleksandr olena olga oliver olivia
    olivier olympe omar omid ondrej ophelie oriane oriol orla orsola oscar oskar osman
    oswald otavio otis ottavia otto ousmane ozlem pablo paco paddy paige palmira pam pamela
    paola paolo pascal pascale pascaline pascual patrice patricia patricio patrick patrik
    patrizia patti patty pau paul paula paulette paulina pauline paulo pavel pawel pedro
    peggy penelope penny pepe pepijn perrine perry peter petra petros phil philip philipp
    philippa philippe philippine philomena phoebe phyllis pia piedad pier piergiorgio
    pierluigi piero pierpaolo pierre pierrette piet pieter pietro pilar piotr pippa polly
    pooja poppy priscilla priya quentin rabea rachel rachid radu rafael rafaela raffael
    raffaele raffaella ragnar rahul raimund rainer ralf ralph ramiro ramon ramona randall
    randy rania raoul raphael raphaelle raquel raul ravi ray raymond rebecca regina regine
    regis reine reinhard reinhold reinier remedios remi remy renata renate renato renaud
    rene renee renzo reto rhiannon rhoda rhys ricarda ricardo riccardo richard rick rico
    rikke riley rita robert roberta roberto robin robyn rocio rodney rodolphe rodrigo roel
    roger rokhaya roland rolando rolf romain roman romane romaric romeo romina romuald ron
    rona ronald ronan ronja rory rosa rosalie rosalind rosanna rosario rosemarie rosemary
    rosie roswitha rowan roxana roxane roy ruben rudi rudolf rui rupert russell ruth ruud
    ryan rym sabina sabine sabrina sacha saga salim sally salma salman salome salvador
    salvatore sam samantha sami samia samir samira samuel samy sander sandra sandrine sandro
    sandy sanjay sanne santi santino saoirse sara sarah sarai sascha saskia satoshi saul
    scott sean sebastian sebastiano sebastien selena selim selina selma serafina serena
    serge sergei sergey sergio serhiy seth severin severine shane shannon sharon shaun
    shauna sheila shirin shirley sibylle sid sidney sidonie siegfried sigmund sigrid sigrun
    silas silja silke silvana silvia silvio simon simona simone sina siobhan sixte sixtine
    sjoerd skye slobodan sofia sofiane sofie solal solange soledad solene solenne sonia
    sonja sonke sonny sophia sophie soraya soren spencer stacey stacy stan stanislas
    stanislav stanley stefan stefania stefanie stefano steffen steffi stella stephan
    stephane stephanie stephen steve steven stijn stine stuart sue sunil sunniva susan
    susana susann susanna susanne susi suzan suzanne suzette sven svenja svetlana swantje
    sybille sylke sylvain sylvester sylvestre sylvia sylvie tabea tabitha tad tadeusz tamara
    tamas tamsin tancrede tancredi tanguy tania tanja tara tariq tatiana tatjana tatum
    tatyana ted teo terence teresa terese terri terry tess tessa thaddeus thea theo theodor
    theodora theodore theodoros theophile theresa therese theresia thiago thibaud thibault
    thibaut thierry thies thijs thilo thomas thomasina thorsten tiago tibor tiffany till
    tillmann tilman tilo tim timo timothee timothy timur tina tiphaine titus tjark tobi
    tobias tobin toby todd tom tomas tomasz tommaso tommy toni tony tonya tore torsten tracy
    trent trevor trine tristan troy trudy tyler typhaine tyrone udo ugo ulf uli ulla ulrich
    ulrike ulysse umberto unai urs ursel ursula ursule uschi ute uwe vaclav vadim valentin
    valentina valentine valentino valere valeria valerie valerio valery valeska vanda
    vanessa vasco veerle veit venla vera verena vernon veronica veronika veronique vianney
    vicente vicki vickie vicky victoire victor victoria victorien viktor viktoria vilma
    vince vincent vincenzo vinicius viola violaine violetta violette virgil virginie vito
    vittoria vittorio viv vivian viviana viviane vivien vladimir volker wade waldemar
    wallace walter waltraud wanda warren wassim wayne wei wendell wendy wenke werner wesley
    wibke wiebke wilfred wilfrid wilfried wilhelm willem william willy wilma wim winfried
    winston wladimir wojciech wolfgang xander xavier xenia ximena yael yann yannick yannis
    yara yasmin yasmina yasmine yasser yassine yoann yohan yolaine yolanda yolande youri
    yousef youssef yuki yuri yusuf yves yvette yvo yvon yvonne zach zacharie zachary zahra
    zara zelda zeynep zineb zita zoe zoey zofia zoran zoubida zsolt zuzana)";

} // namespace

bool isGivenName(const QString &folded)
{
    static const QSet<QString> names = wordSet(givenNames);
    return names.contains(folded.section(u' ', 0, 0));
}

} // namespace earmark
