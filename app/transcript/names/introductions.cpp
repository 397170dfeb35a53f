// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/introductions.h"

#include "transcript/names/words/lexicon.h"
#include "transcript/names/words/namespans.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype maxNames = 1000;

// Folded, as the words of nameWords(): "je m'appelle" is "je m appelle".
constexpr QStringView callingOneself =
    uR"(je m appelle|mon nom est|moi c est|my name is|my name s|ich heisse|mein name ist|me llamo
    |mi nombre es|mi chiamo|il mio nome e|meu nome e|me chamo|chamo me|mijn naam is|ik heet)";

// May go on with anything: "I'm Irish".
constexpr QStringView being =
    uR"(je suis|ici|i m|i am|ich bin|hier ist|hier spricht|hier ist wieder|soy|yo soy|sono|io sono
    |qui e|eu sou|sou|eu sou o|eu sou a|sou o|sou a|aqui e|aqui e o|aqui e a|ik ben|je vous parle)";

constexpr QStringView greetings =
    uR"(bonjour|bonsoir|salut|bienvenue|bienvenue a|bienvenue a toi|rebonjour|hello|hi|hey|welcome
    |welcome back|good morning|good evening|hallo|guten tag|guten morgen|guten abend|willkommen
    |moin|herzlich willkommen|hola|buenos dias|buenas tardes|bienvenido|bienvenida|ciao|buongiorno
    |buonasera|benvenuto|benvenuta|ola|bom dia|boa tarde|boa noite|bem vindo|bem vinda|oi|welkom
    |goedemorgen|goedemiddag|goedenavond|dag|a toi|toi|et toi|quant a toi)";

constexpr QStringView presentings =
    uR"(je recois|nous recevons|j accueille|nous accueillons|avec moi|avec nous|a mes cotes
    |mon invite est|mon invitee est|mon invite c est|my guest is|my guest today is|our guest is
    |our guest today is|i m joined by|we re joined by|joining me is|joining us is|with me is
    |with us is|i m here with|with me today is|i m talking to|i m talking with|i m speaking with
    |please welcome|mit mir ist|bei mir ist|zu gast ist|mein gast ist|unser gast ist
    |ich spreche mit|ich begrusse|bei uns ist|heute bei mir|conmigo esta|con nosotros esta
    |me acompana|nos acompana|mi invitado es|mi invitada es|recibimos a|con me c e|con noi c e
    |il mio ospite e|il nostro ospite e|comigo esta|meu convidado e|minha convidada e|recebo
    |recebemos|met mij is|bij mij is|mijn gast is|te gast is)";

// Words by which one person speaks to another.
constexpr QStringView addressing =
    uR"(tu te toi ton ta tes t vous votre vos you your du dich dir dein deine sie ihnen ihr
    ihre usted ustedes tienes puedes eres lei hai sei puoi voce tem pode je jij jouw u uw)";

/// A stretch that one speaker says.
struct Turn
{
    SpeakerId speaker{};
    QString text;
};

QList<Turn> turnsOf(const Transcript &transcript)
{
    QList<Turn> turns;
    for (const Cue &cue : transcript.cues) {
        if (turns.isEmpty() || turns.last().speaker != cue.speaker)
            turns.append({.speaker = cue.speaker, .text = {}});
        turns.last().text += cue.text + u' ';
    }
    return turns;
}

QStringList endings(QStringView phrases)
{
    QStringList list;
    for (const QStringView phrase : phrases.split(u'|'))
        list.append(u' ' + phrase.trimmed().toString() + u' ');
    return list;
}

bool endsWith(const QString &before, const QStringList &phrases)
{
    return std::ranges::any_of(phrases,
                               [&](const QString &phrase) { return before.endsWith(phrase); });
}

// The words before a name, without its title and a role: "je reçois l'autrice" is "je reçois".
QString wordsBefore(const QList<NameWord> &words, const NameSpan &span)
{
    qsizetype end = span.first;
    while (end > 0
           && (isTitle(words.at(end - 1).folded) || isRole(words.at(end - 1).folded)
               || (end < span.first && isArticle(words.at(end - 1).folded))))
        --end;
    QString before = u" "_s;
    for (qsizetype i = std::max<qsizetype>(0, end - 5); i < end; ++i)
        before += words.at(i).folded + u' ';
    return before;
}

bool isSetOff(const NameWord &word)
{
    static constexpr QStringView signs = u",.?!…:;–—";
    return word.opensSentence()
        || std::ranges::any_of(word.gap, [](QChar c) { return signs.contains(c); });
}

// "Lucile, tu as rejoint le groupe …": the name stands alone, and somebody is spoken to.
bool isAddressed(const QList<NameWord> &words, const NameSpan &span)
{
    static const QSet<QString> addresses = wordSet(addressing);
    if (!span.hasGivenName || !isSetOff(words.at(span.first))
        || (span.last + 1 < words.size() && !isSetOff(words.at(span.last + 1))))
        return false;
    const qsizetype first = std::max<qsizetype>(0, span.first - 3);
    const qsizetype end = std::min(words.size(), span.last + 6);
    for (qsizetype i = first; i < end; ++i) {
        if (addresses.contains(words.at(i).folded.section(u' ', -1))) // fais-tu
            return true;
    }
    return false;
}

bool isPerson(const NameSpan &span)
{
    return span.hasGivenName || span.hasTitle;
}

/// The names in a turn: the speaker's own, and those of others.
struct TurnNames
{
    QStringList own;
    QStringList others;
};

TurnNames namesInTurn(const Turn &turn)
{
    static const QStringList calling = endings(callingOneself);
    static const QStringList be = endings(being);
    static const QStringList greeting = endings(greetings);
    static const QStringList presenting = endings(presentings);

    TurnNames names;
    const QList<NameWord> words = nameWords(turn.text);
    std::optional<NameSpan> presented; // the last one
    for (const NameSpan &span : nameSpans(words)) {
        const QString before = wordsBefore(words, span);
        const QString name = nameOf(words, span);
        const bool isOwn = endsWith(before, calling)
            || (isPerson(span) && !isSetOff(words.at(span.first)) && endsWith(before, be));
        const bool isPresented = (isPerson(span) || span.parts > 1)
            && (endsWith(before, presenting)
                || (presented && continuesList(words, *presented, span)));
        if (isPresented)
            presented = span;
        if (isOwn)
            names.own.append(name);
        else if (isPresented || (isPerson(span) && endsWith(before, greeting))
                 || isAddressed(words, span))
            names.others.append(name);
    }
    names.others.removeDuplicates();
    return names;
}

void count(QList<IntroducedName> &names, const IntroducedName &name)
{
    const auto known = std::ranges::find_if(names, [&](const IntroducedName &other) {
        return other.name == name.name && other.speaker == name.speaker
            && other.byThemselves == name.byThemselves;
    });
    if (known != names.end())
        ++known->times;
    else if (names.size() < maxNames)
        names.append(name);
}

} // namespace

QList<IntroducedName> introducedNames(const Transcript &transcript)
{
    const QList<Turn> turns = turnsOf(transcript);
    QList<IntroducedName> names;
    for (qsizetype at = 0; at < turns.size(); ++at) {
        const Turn &turn = turns.at(at);
        const auto [own, others] = namesInTurn(turn);
        for (const QString &name : own)
            count(names, {.name = name, .speaker = turn.speaker, .byThemselves = true});
        const bool isPlain = others.size() == 1 && at + 1 < turns.size();
        for (const QString &name : others)
            count(names,
                  {.name = name, .speaker = isPlain ? turns.at(at + 1).speaker : SpeakerId{}});
    }
    std::ranges::stable_sort(names, {}, [](const IntroducedName &name) {
        return std::pair(!name.byThemselves, -name.times);
    });
    return names;
}

} // namespace earmark
