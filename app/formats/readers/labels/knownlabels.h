// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/readers/labels/labellayout.h"
#include "formats/readers/labels/labelline.h"

#include <QSet>

namespace earmark {

/// Finds all possible labels in the lines of a text and decides which are speakers: those that
/// repeat, and those that occur once but look like the others.
class KnownLabels
{
public:
    /// `choices` says of some labels whether they are speakers and overrules the decision.
    /// `doubtsSingleNames` as in DraftTraits.
    KnownLabels(const QList<DraftCue> &cues, const QHash<QString, bool> &choices,
                bool doubtsSingleNames = false);

    QList<LabelledLine> labelsOf(const DraftCue &cue) const;
    bool isSpeaker(const LabelledLine &labelled) const;
    /// Whether any label of a cue is a speaker.
    bool hasSpeaker(const DraftCue &cue) const;
    /// Whether a label that is no speaker could still be another person's name, so that the speaker
    /// of what follows is unknown.
    bool mayBeAnotherSpeaker(const LabelledLine &labelled) const;
    /// The name in a label, without an aside such as “(laughing)”.
    QString nameOf(const LabelledLine &labelled) const;

    /// All labels with a name, the most frequent first.
    QList<FoundLabel> found() const;

private:
    struct Known
    {
        FoundLabel found;
        LabelledLine::Likelihood likelihood =
            LabelledLine::Likelihood::NotAName; ///< the highest of all
        qsizetype withText = 0;
    };

    /// What the labels that repeat have in common.
    struct Style
    {
        std::optional<FoundLabel::Form> form; ///< the most frequent
        bool standsAlone = false; ///< the text follows in the next line
        qsizetype unsure = 0; ///< how many lines have a label of Likelihood::IfMostAre or less
        qsizetype likely = 0; ///< how many lines have another one
        bool hasNames = false;
        bool hasNumbers = false;
        bool areAllCapitals = true;
        bool areNoneCapitals = true;
        qsizetype minWords = 100;
    };

    void findLayout(const QList<DraftCue> &cues);
    void noteAside(const LabelledLine &labelled);
    void add(const LabelledLine &labelled);
    void findStyle();
    bool isSpeaker(const Known &known) const;
    bool isOfMajority(const Known &known) const;
    bool isKnownWithRole(const Known &known) const;
    bool isNameGivenOnce(const Known &known) const;
    bool looksLikeTheOthers(const QString &label) const;

    QHash<QString, Known> m_labels;
    QStringList m_order;
    QHash<QString, QString> m_asides; ///< a name's only aside; empty if there are several
    QHash<QString, bool> m_choices;
    LabelLayout m_layout;
    Style m_style;
    QString m_first; ///< the name in the first line
    qsizetype m_cues = 0;
    qsizetype m_labelled = 0; ///< cues that begin with a likely label
    qsizetype m_likely = 0; ///< likely labels
    bool m_hasSpeakers = false;
    bool m_doubtsSingleNames = false;
    bool m_hasChevrons = false;
    bool m_namesAreGiven = false; ///< the reader knows where names are
    bool m_namesStandAbove = false; ///< a cue's first line is the speaker of the others
    bool m_areAnyNames = false; ///< … even if it does not look like a name
};

} // namespace earmark
