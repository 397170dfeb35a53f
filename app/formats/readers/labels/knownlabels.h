// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/readers/labels/labellayout.h"
#include "formats/readers/labels/labelline.h"

#include <QSet>

namespace earmark {

/// What a name that comes once in a text is taken for.
enum class NamesGivenOnce {
    Likely, ///< a speaker where the text looks like a dialogue
    Rare, ///< words, where nothing comes again and fewer than half of the lines are labelled
};

/// All that may be a label in the lines of a text, and which of it says who speaks: what comes
/// again, and what comes once where it looks like the names around it.
class KnownLabels
{
public:
    /// `choices` says of labels whether they are speakers, whatever they look like.
    KnownLabels(const QList<DraftCue> &cues, const QHash<QString, bool> &choices,
                NamesGivenOnce once = NamesGivenOnce::Likely);

    QList<LabelledLine> labelsOf(const DraftCue &cue) const;
    bool isSpeaker(const LabelledLine &labelled) const;
    /// Whether it may have been another one's name where others are named, so that nobody knows who
    /// says what follows.
    bool isRefused(const LabelledLine &labelled) const;
    /// The name that a label gives: what stands behind it in parentheses may be how it is said.
    QString nameOf(const LabelledLine &labelled) const;

    /// The often found first; a change without a name is none to choose.
    QList<FoundLabel> found() const;

private:
    struct Known
    {
        FoundLabel found;
        LabelledLine::Trust trust = LabelledLine::Trust::None; ///< the most of all
        qsizetype withText = 0;
    };

    /// How many of some lines are labelled.
    struct Share
    {
        qsizetype all = 0;
        qsizetype labelled = 0;

        void add(bool isLabelled)
        {
            ++all;
            labelled += isLabelled ? 1 : 0;
        }
        bool isHalf() const { return labelled * 2 >= all; }
        bool isMost() const { return labelled * 5 >= all * 4; }
    };

    /// What the labels that come again have in common.
    struct Manner
    {
        std::optional<FoundLabel::Form> form;
        bool standsAlone = false; ///< the text follows in the next line
        qsizetype crowd = 0; ///< how often labels come that only a crowd makes one
        qsizetype often = 0; ///< how often the others that come again do
        bool hasNames = false;
        bool hasNumbers = false;
        bool isLarge = true; ///< all names are in capitals
        bool isSmall = true; ///< none is
        qsizetype fewestWords = 100;
    };

    void lookAt(const QList<DraftCue> &cues);
    void noteAside(const LabelledLine &labelled);
    void add(const LabelledLine &labelled);
    void findManner();
    bool isSpeaker(const Known &known) const;
    bool isOneOfTheCrowd(const Known &known) const;
    bool isKnownWithRole(const Known &known) const;
    bool isNameGivenOnce(const Known &known) const;
    bool looksLikeTheOthers(const QString &label) const;

    QHash<QString, Known> m_labels;
    QStringList m_order;
    QHash<QString, QString> m_asides; ///< the one aside of a name; empty when there are several
    QHash<QString, bool> m_choices;
    LabelLayout m_layout;
    Manner m_manner;
    QString m_first; ///< in the first line
    qsizetype m_cues = 0;
    Share m_lines;
    bool m_hasSpeakers = false;
    bool m_areRare = false; ///< names given once
    bool m_hasChevrons = false;
    bool m_namesAreGiven = false; ///< the reader knows where names stand
    bool m_namesStandAbove = false; ///< a cue's first line is who says the others
    bool m_areAnyNames = false; ///< … whatever the name
    bool m_isDialogue = false; ///< so much of it is labelled that a name given once is one too
    bool m_isDense = false; ///< nearly all of it is labelled
    bool m_isMonologue = false; ///< one line only is labelled
};

} // namespace earmark
