// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/words/namecues.h"

#include "transcript/names/words/lexicon.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype reach = 6; ///< words between a cue and the name: "avec la célèbre autrice …"

constexpr QStringView speakerCues =
    uR"(en compagnie de|en compagnie d|anime par|animee par|presente par|presentee par|au micro de
    |presentation|animation|invite|invitee|invites|invitees|recoit|recois|recevons|accueille
    |accueillons|accueillir|rencontre de|rencontre avec|entretien avec|discussion avec
    |echange avec|conversation avec|interview de|interview d|parle avec|donne la parole a
    |intervenant|intervenante|intervenants|participants|interroge|a l occasion de la venue de
    |hosted by|host|hosts|cohost|co host|co hosts|cohosts|presented by|presenter|presenters|guest
    |guests|featuring|feat|ft|joined by|joins|welcome|welcomes|talk to|talks to|talk with
    |talks with|talking to|talking with|speak to|speaks to|speak with|speaks with|chat with
    |chats with|chatting with|sits down with|sat down with|conversation with|interview with
    |interviews|interviewing|interviewed by|in conversation with|discussion with|panel
    |moderated by|narrated by|caught up with|zu gast|zu gast ist|gast|gaste|gastin|gesprach mit
    |spricht mit|sprechen mit|spreche mit|redet mit|reden mit|im interview mit|interview mit
    |moderiert von|moderation|moderatorin|moderator|begrusst|begrussen|diskutiert mit
    |diskutieren mit|unterhalt sich mit|zu besuch|trifft|prasentiert von|presentado por
    |presentada por|conducido por|conducida por|en compania de|invitado|invitada|invitados
    |invitadas|charla con|charlamos con|hablamos con|conversamos con|conversacion con|entrevista a
    |entrevista con|entrevistamos a|nos acompana|nos acompanan|contamos con|recibimos a
    |dirigido por|presenta|presentan|condotto da|condotta da|ospite|ospiti|intervista a
    |intervista con|intervistiamo|insieme a|dialogo con|in compagnia di|parliamo con|conduce
    |conducono|raccontato da|apresentado por|apresentada por|apresentacao|conduzido por|convidado
    |convidada|convidados|convidadas|conversa com|conversamos com|entrevista com|entrevistamos
    |falamos com|bate papo com|recebe|recebemos|te gast|gesprek met|praat met|spreekt met
    |interview met|gepresenteerd door|presentatie|in gesprek met|sprak met|praten met|gasten)";

constexpr QStringView withCues = u"avec|with|mit|con|com|met|par|by|von|por|door";

constexpr QStringView crewCues =
    uR"(realise par|realisee par|realisation|production|produit par|produite par|montage|mixage
    |enregistrement|habillage|postproduction|post production|prise de son|musique|musique de
    |ecrit par|ecrite par|texte|textes|illustration|graphisme|coordination|redaction en chef
    |editorial|design sonore|conception|communication|une production|produced by|producer
    |producers|executive producer|edited by|editor|editing|editors|written by|music by
    |theme music by|sound design|mixed by|mixing|engineered by|engineer|artwork|artwork by|photo
    |photo by|photo credit|credit|fact checking|fact checked by|research|thanks to|sound engineer
    |produktion|produziert von|redaktion|schnitt|musik|musik von|buch|regie|ton|tontechnik|foto
    |produccion|producido por|guion|guion de|edicion|montaje|musica|musica de|direccion
    |realizacion|diseno sonoro|sonido|prodotto da|produzione|montaggio|regia|musiche|musiche di
    |scritto da|scritta da|a cura di|produzido por|producao|edicao|roteiro|montagem|trilha sonora
    |sonoplastia|arte|geproduceerd door|productie|eindredactie|redactie|muziek|techniek
    |vormgeving)";

// Said of whoever is named before.
constexpr QStringView heard =
    uR"(talks talk speaks speak interviews interview chats chat discusses discuss explains
    explain hosts joins sits shares recoit accueille interroge raconte racontent explique
    expliquent nous revient evoque vient viennent spricht sprechen erklart erklaren erzahlt
    erzahlen begrusst berichtet diskutiert redet conversa conversan entrevista cuenta
    cuentan explica explican habla hablan presenta racconta raccontano spiega spiegano
    intervista dialoga parla conta contam explicam fala recebe vertelt praat bespreekt
    ontvangt legt)";

QStringList phrases(QStringView cues)
{
    QStringList list;
    for (const QStringView cue : cues.split(u'|'))
        list.append(u' ' + cue.trimmed().toString() + u' ');
    return list;
}

bool endsSentence(const NameWord &next)
{
    static constexpr QStringView terminators = u".!?…";
    const auto ends =
        std::ranges::any_of(next.gap, [](QChar c) { return terminators.contains(c); });
    // A line ends one, unless it announces the next ("Invités :") or that is a point of a list.
    static constexpr QStringView goesOn = u":•-*–·,&";
    const bool isNewLine = next.gap.contains(u'\n')
        && std::ranges::none_of(next.gap, [](QChar c) { return goesOn.contains(c); });
    return ends || isNewLine;
}

// How many words stand after the last of the phrases in `before`; nothing if none is there.
std::optional<qsizetype> distanceOf(const QStringList &phrases, const QString &before)
{
    qsizetype end = -1;
    for (const QString &phrase : phrases) {
        if (const qsizetype at = before.lastIndexOf(phrase); at >= 0)
            end = std::max(end, at + phrase.size());
    }
    if (end < 0)
        return {};
    return QStringView(before).sliced(end).count(u' ');
}

} // namespace

bool introduces(const NameWord &word)
{
    static const QStringList with = phrases(withCues);
    return with.contains(u' ' + word.folded + u' ');
}

bool isHeard(const QList<NameWord> &words, qsizetype last)
{
    static const QSet<QString> verbs = wordSet(heard);
    return last + 1 < words.size() && words.at(last + 1).gap.trimmed().isEmpty()
        && verbs.contains(words.at(last + 1).folded);
}

NameCue cueBefore(const QList<NameWord> &words, qsizetype name, qsizetype from)
{
    static const QStringList speakers = phrases(speakerCues);
    static const QStringList crew = phrases(crewCues);
    static const QStringList with = phrases(withCues);

    qsizetype first = name;
    while (first > from && name - first < reach + 3 && !endsSentence(words.at(first)))
        --first;
    QString before = u" "_s;
    for (qsizetype i = first; i < name; ++i)
        before += words.at(i).folded + u' ';

    // "Host of Planet Money" announces no person.
    static const QStringList relations = phrases(u"of|on|at|from");
    const auto speaker = distanceOf(speakers, before);
    if (const auto relation = distanceOf(relations, before); relation && *relation == 0)
        return NameCue::None;
    const auto maker = distanceOf(crew, before);
    if (maker && *maker <= 2 && (!speaker || *speaker >= *maker))
        return NameCue::Crew;
    if (speaker && *speaker <= reach)
        return NameCue::Speaker;
    const auto any = distanceOf(with, before);
    return any && *any <= 3 ? NameCue::With : NameCue::None;
}

} // namespace earmark
