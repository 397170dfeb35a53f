// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

/// A name that somebody is given in what is said.
struct IntroducedName
{
    QString name;
    SpeakerId speaker{}; ///< who is called so; not set if several may be meant
    /// The speaker's own words ("je suis Lucile Pontet"), which is a strong sign. Otherwise
    /// somebody else says it, and the speaker is who speaks next.
    bool byThemselves = false;
    int times = 1;

    bool operator==(const IntroducedName &) const = default;
};

/// The names by which people introduce themselves, are introduced, greeted or asked. Strong signs
/// first, then what is said most often. A guess from the words around the names.
QList<IntroducedName> introducedNames(const Transcript &transcript);

} // namespace earmark
