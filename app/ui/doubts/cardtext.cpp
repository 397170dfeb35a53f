// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doubts/cardtext.h"

#include "doubts/settling.h"
#include "transcript/text.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype longestSentence = 160;
constexpr qsizetype maxChoices = 5;

/// Writes the card of one doubt.
class CardWriter
{
    Q_DECLARE_TR_FUNCTIONS(DoubtCardText)

public:
    CardWriter(const Transcript &transcript, const TextDoubt &doubt)
        : m_text(transcript)
        , m_doubt(doubt)
        , m_range(rangeOf(transcript, doubt))
    {
        m_card.kind = doubt.kind;
    }

    DoubtCardText write(const std::optional<QStringList> &suggestions)
    {
        m_card.sentence = sentence();
        m_card.detail = timed();
        m_card.never = tr("Never ask this here");
        switch (m_doubt.kind) {
        case DoubtKind::Name:
            writeName();
            break;
        case DoubtKind::Voice:
        case DoubtKind::Change:
            writeVoice();
            break;
        case DoubtKind::Interjection:
            writeInterjection();
            break;
        case DoubtKind::Word:
            writeWord(suggestions);
            break;
        case DoubtKind::Heard:
            m_card.title = tr("Perhaps misheard");
            if (!m_doubt.text.isEmpty())
                m_card.title = tr("Perhaps misheard: “%1”").arg(shortened(m_doubt.text, 40));
            m_card.detail = withConfidence();
            m_card.accept = tr("It is right");
            break;
        case DoubtKind::Place:
            m_card.title = tr("Not sure where this is said");
            m_card.detail = withConfidence();
            m_card.accept = tr("It begins here");
            break;
        }
        return m_card;
    }

private:
    void writeName()
    {
        const SpellingGroup &group = m_doubt.spellings;
        QStringList ways;
        for (const Spelling &spelling : group.spellings) {
            ways.append(u"%1 %2"_s.arg(spelling.text).arg(spelling.places.size()));
            if (spelling.text != group.proposed && m_card.choices.size() < maxChoices)
                m_card.choices.append(spelling.text);
        }
        m_card.title = group.spellings.size() > 1
            ? tr("One name, %n spellings", nullptr, int(group.spellings.size()))
            : tr("Known as “%1”").arg(group.proposed);
        m_card.detail = ways.join(u" · "_s);
        m_card.accept = tr("All become “%1”").arg(group.proposed);
        m_card.never = tr("All are right");
    }

    void writeVoice()
    {
        const TurnDoubt &turn = m_doubt.turn;
        const bool isChange = m_doubt.kind == DoubtKind::Change;
        const QString likelier = nameOf(turn.likelier);
        m_card.title = isChange ? tr("Here %1 seems to begin").arg(likelier)
                                : tr("Sounds like %1").arg(likelier);
        m_card.detail = tr("%1 · labelled %2").arg(timed(), nameOf(turn.labelled));
        m_card.accept =
            isChange ? tr("Split here for %1").arg(likelier) : tr("Give it to %1").arg(likelier);
        if (turn.reference)
            m_card.voices.append(likelier);
        if (turn.reference && turn.ownReference)
            m_card.voices.append(nameOf(turn.labelled));
    }

    void writeInterjection()
    {
        const qsizetype row = m_text.rowOf(m_doubt.firstCue);
        if (row <= 0)
            return;
        const QString around = nameOf(m_text.cues.at(row - 1).speaker);
        m_card.title = tr("One word amid the turn of %1").arg(around);
        m_card.detail = tr("%1 · labelled %2").arg(timed(), nameOf(m_text.cues.at(row).speaker));
        m_card.accept = tr("Give it to %1").arg(around);
        const qsizetype next = std::min(row + 1, m_text.cues.size() - 1);
        m_card.sentence =
            quoted(endOf(m_text.cues.at(row - 1).text) + u" – "_s + m_text.cues.at(row).text
                   + u" – "_s + shortened(m_text.cues.at(next).text, longestSentence / 3));
    }

    void writeWord(const std::optional<QStringList> &suggestions)
    {
        m_card.title = tr("Unknown word: %1").arg(m_doubt.text);
        m_card.never = tr("It is a word");
        if (!suggestions)
            return;
        if (!suggestions->isEmpty())
            m_card.accept = tr("Write “%1”").arg(suggestions->first());
        m_card.choices = suggestions->mid(1, maxChoices);
    }

    QString nameOf(SpeakerId speaker) const
    {
        const QString name = m_text.speakerName(speaker);
        return name.isEmpty() ? tr("nobody") : name;
    }

    QString timed() const
    {
        const auto time = timeOf(m_text, m_doubt);
        return time ? timeText(*time) : tr("not found in the sound");
    }

    QString withConfidence() const
    {
        if (m_doubt.confidence < 0)
            return timed();
        return tr("%1 · %2 % sure").arg(timed()).arg(int(m_doubt.confidence * 100));
    }

    static QString shortened(const QString &text, qsizetype longest)
    {
        return text.size() <= longest ? text : text.left(longest - 1) + u'…';
    }

    static QString endOf(const QString &text)
    {
        constexpr qsizetype longest = longestSentence / 3;
        return text.size() <= longest ? text : u'…' + text.last(longest - 1);
    }

    static QString quoted(const QString &text) { return tr("“%1”").arg(text); }

    // From a word on.
    static QString endOf(const QString &text, qsizetype offset)
    {
        return offset <= 0 ? text : u"… "_s + text.sliced(text.indexOf(u' ', offset) + 1);
    }

    // The line, or what is around the letters in doubt.
    QString sentence() const
    {
        if (!m_range)
            return {};
        const qsizetype last = std::max(m_range->firstRow, m_text.rowOf(m_doubt.lastCue));
        QString text = m_text.cues.at(m_range->firstRow).text;
        if (m_doubt.kind == DoubtKind::Change)
            text = u"… "_s + text.sliced(m_range->firstOffset);
        else if (m_doubt.text.isEmpty() && last > m_range->firstRow)
            text = joinedText(m_text, m_range->firstRow, std::min(last, m_range->firstRow + 2));
        else if (!m_doubt.text.isEmpty() && m_range->lastOffset > longestSentence)
            text = endOf(text, m_range->firstOffset - 60);
        return quoted(shortened(text, longestSentence));
    }

    const Transcript &m_text;
    const TextDoubt &m_doubt;
    const std::optional<TextRange> m_range;
    DoubtCardText m_card;
};

} // namespace

DoubtCardText cardTextOf(const Transcript &transcript, const TextDoubt &doubt,
                         const std::optional<QStringList> &suggestions)
{
    return CardWriter(transcript, doubt).write(suggestions);
}

std::optional<milliseconds> timeOf(const Transcript &transcript, const TextDoubt &doubt)
{
    const qsizetype row = transcript.rowOf(doubt.firstCue);
    if (row < 0)
        return {};
    const Cue &cue = transcript.cues.at(row);
    const auto word = std::ranges::find(cue.words, doubt.word, &Word::id);
    return word == cue.words.end() ? cue.begin : wordBegin(cue, word - cue.words.begin());
}

} // namespace earmark
