// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/speakers/speakerchoices.h"

#include "session/voices/voicesamples.h"
#include "transcript/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace earmark {

namespace {

/// The context for translating this file's messages.
struct ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(SpeakerChoices)
};

constexpr qsizetype maxPeople = 30;

/// Whose voice the line is in, as far as it is known.
SpeakerId voiceAt(const Transcript &transcript, CueId cue, const QList<HeardTurn> &heard)
{
    const HeardTurn *turn = heardTurnWith(transcript, heard, cue);
    if (!turn)
        return {};
    SpeakerId voice = turn->isSuspicious ? turn->likeliest : turn->speaker;
    const qsizetype row = transcript.rowOf(cue);
    for (const HeardChange &change : turn->changes) {
        if (transcript.rowOf(change.cue) <= row)
            voice = change.speaker;
    }
    return voice;
}

QString orRole(const NamedPerson &person, const QString &place)
{
    return person.role.isEmpty() ? place : person.role;
}

QString reasonOf(const QString &name, const KnownPeople &people)
{
    const QString wanted = foldedWords(name);
    const auto isWanted = [&wanted](const NamedPerson &person) {
        return foldedWords(person.name) == wanted;
    };
    if (const auto named = std::ranges::find_if(people.inFeed, isWanted);
        named != people.inFeed.end())
        return orRole(*named, ChoiceWords::tr("in the feed"));
    const auto described = std::ranges::find_if(people.described, isWanted);
    return described == people.described.end()
        ? QString()
        : orRole(*described, ChoiceWords::tr("in the description"));
}

} // namespace

QList<SpeakerChoice> speakerChoices(const Transcript &transcript, CueId cue,
                                    const QList<HeardTurn> &heard, const KnownPeople &people)
{
    const SpeakerId voice = voiceAt(transcript, cue, heard);
    QList<SpeakerChoice> choices;
    for (const Speaker &speaker : transcript.speakers) {
        const QString name = transcript.speakerName(speaker.id);
        const bool isLikely = isSet(voice) && speaker.id == voice;
        choices.append(
            {.speaker = speaker.id,
             .name = name,
             .reason = isLikely ? ChoiceWords::tr("sounds like them") : reasonOf(name, people),
             .isLikely = isLikely,
             .colour = speaker.colour,
             .samples = voiceSamples(transcript, heard, speaker.id)});
    }
    const qsizetype limit = choices.size() + maxPeople;
    const auto add = [&](const QString &name, const QString &reason) {
        if (choices.size() >= limit)
            return;
        const QString wanted = foldedWords(name);
        const bool isThere = std::ranges::any_of(choices, [&](const SpeakerChoice &choice) {
            return foldedWords(choice.name) == wanted;
        });
        if (!isThere)
            choices.append({.name = name, .reason = reason, .samples = {}});
    };
    const qsizetype row = transcript.rowOf(cue);
    const SpeakerId now = row < 0 ? SpeakerId{} : transcript.cues.at(row).speaker;
    for (const IntroducedName &one : people.introduced) {
        if (isSet(now) && one.speaker == now)
            add(one.name,
                one.byThemselves ? ChoiceWords::tr("says so") : ChoiceWords::tr("is called so"));
    }
    for (const NamedPerson &person : people.inFeed)
        add(person.name, orRole(person, ChoiceWords::tr("in the feed")));
    for (const NamedPerson &person : people.described)
        add(person.name, orRole(person, ChoiceWords::tr("in the description")));
    for (const IntroducedName &one : people.introduced)
        add(one.name, ChoiceWords::tr("named in the conversation"));
    for (const QString &name : people.ofShow)
        add(name, ChoiceWords::tr("in other episodes"));
    return choices;
}

} // namespace earmark
