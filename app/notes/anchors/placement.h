// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"
#include "transcript/textrange.h"

#include <QHash>

#include <functional>

namespace earmark {

/// Words that may be those of an annotation.
struct FoundWords
{
    TextRange range;
    double likeness = 0; ///< to the quote, 0…1: the share of letters that need not change

    bool operator==(const FoundWords &) const = default;
};

/// What became of an annotation in a transcript.
struct Placement
{
    enum class Kind : qint8 {
        Timed, ///< it has no words, only a time
        Exact, ///< its words are where its ids say
        Moved, ///< its words were found again
        Asked, ///< only the listener can tell whether they are its words
        Orphan, ///< its words are gone: it keeps its time
    };

    Kind kind = Kind::Timed;
    QList<FoundWords> places; ///< one if Exact or Moved; if Asked, up to three, the likeliest first

    /// Where the annotation is, if that is certain.
    std::optional<TextRange> certain() const;

    bool operator==(const Placement &) const = default;
};

using Placements = QHash<AnnotationId, Placement>;

/// Finds annotations of one episode in a transcript that may be another one, of a recording that
/// may have other adverts.
///
/// The words of an annotation were found if they are at least 0.8 alike and near its time: within
/// 30 s; or, where others around it were found beyond doubt, within 4 s of where one of those puts
/// it. If none was, far words count too if what stands around them is as alike. Short quotes are
/// recognised only with what stands around them. Where that leaves a doubt (from 0.6 on, or another
/// place that is almost as good), the listener is asked. Of the same words twice, those at the very
/// moment of the annotation are chosen, unless the others have clearly likelier surroundings.
///
/// Many annotations may take seconds; if `goOn` answers false, the rest is left out.
Placements placementsOf(const QList<Annotation> &annotations, const Transcript &transcript,
                        TranscriptId kept, const std::function<bool()> &goOn = {});

/// The certain place of one annotation.
std::optional<TextRange> placeOf(const Annotation &annotation, const Transcript &transcript,
                                 TranscriptId kept);

} // namespace earmark
