// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/voices/heardturn.h"
#include "transcript/names/introductions.h"
#include "transcript/names/namesin.h"
#include "ui/reader/speakers/speakerchoice.h"

#include <QStringList>

namespace earmark {

/// People who may speak in an episode, and where they are known from.
struct KnownPeople
{
    QList<NamedPerson> inFeed; ///< podcast:person
    QList<NamedPerson> described; ///< in its title and description
    QList<IntroducedName> introduced; ///< in what is said
    QStringList ofShow; ///< in other episodes
};

/// Who may say a line: the speakers of the transcript in their order, then the other people, those
/// introduced in what is said first. `heard` may be empty.
QList<SpeakerChoice> speakerChoices(const Transcript &transcript, CueId cue,
                                    const QList<HeardTurn> &heard, const KnownPeople &people);

} // namespace earmark
