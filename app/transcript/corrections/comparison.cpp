// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/corrections/comparison.h"

#include "transcript/corrections/corrections.h"
#include "transcript/edit/worddiff.h"

#include <QSet>

#include <algorithm>

namespace earmark {

namespace {

// More words between two lines that are alike are told as others.
constexpr qsizetype maxWords = 4000;

/// Splits a line into what is the same and what is not.
QList<ComparedPiece> piecesOf(const Cue &cue, const QList<CorrectedPlace> &corrections)
{
    using Kind = ComparedPiece::Kind;
    QList<ComparedPiece> pieces;
    const auto add = [&pieces](Kind kind, const QString &text) {
        if (!text.isEmpty())
            pieces.append({kind, text});
    };
    qsizetype end = 0;
    for (const CorrectedPlace &one : corrections) {
        add(Kind::Same, cue.text.sliced(end, one.offset - end));
        add(Kind::Removed, one.imported);
        add(Kind::Added, cue.text.sliced(one.offset, one.length));
        end = one.end();
    }
    add(Kind::Same, cue.text.sliced(end));
    return pieces;
}

/// Finds words of two unrelated texts that are the same, and gives them the same ids.
class Matching
{
public:
    Matching(const Transcript &before, Transcript after)
        : m_before(before)
        , m_after(std::move(after))
    {}

    Transcript matched()
    {
        forgetIds();
        qsizetype row = 0;
        qsizetype newRow = 0;
        for (const auto &[same, newSame] : linesAlike()) {
            matchBetween({row, same - 1}, {newRow, newSame - 1});
            Cue &cue = m_after.cues[newSame];
            cue.id = m_before.cues.at(same).id;
            matchWords({same, same}, {newSame, newSame});
            row = same + 1;
            newRow = newSame + 1;
        }
        matchBetween({row, m_before.cues.size() - 1}, {newRow, m_after.cues.size() - 1});
        return m_after;
    }

private:
    // Ids are above zero, so that these are nobody's.
    void forgetIds()
    {
        qint32 id = 0;
        for (Cue &cue : m_after.cues) {
            cue.id = CueId(--id);
            for (Word &word : cue.words)
                word.id = WordId(--id);
        }
    }

    // Only lines that are in both can be alike, which keeps the comparison short.
    QList<std::pair<qsizetype, qsizetype>> linesAlike() const
    {
        const auto common = [](const QList<Cue> &cues, const QList<Cue> &others) {
            QSet<QString> texts;
            for (const Cue &cue : others)
                texts.insert(cue.text);
            QList<qsizetype> rows;
            for (qsizetype row = 0; row < cues.size(); ++row) {
                if (texts.contains(cues.at(row).text))
                    rows.append(row);
            }
            return rows;
        };
        const auto textsOf = [](const QList<Cue> &cues, const QList<qsizetype> &rows) {
            QList<QStringView> texts;
            for (const qsizetype row : rows)
                texts.append(cues.at(row).text);
            return texts;
        };
        const QList<qsizetype> old = common(m_before.cues, m_after.cues);
        const QList<qsizetype> now = common(m_after.cues, m_before.cues);
        const auto same = sameTexts(textsOf(m_before.cues, old), textsOf(m_after.cues, now));
        QList<std::pair<qsizetype, qsizetype>> alike;
        for (qsizetype i = 0; i < same.size(); ++i) {
            if (same.at(i) >= 0)
                alike.append({old.at(same.at(i)), now.at(i)});
        }
        return alike;
    }

    void matchBetween(Rows old, Rows now)
    {
        if (!old.isEmpty() && !now.isEmpty())
            matchWords(old, now);
    }

    void matchWords(Rows old, Rows now)
    {
        QList<QStringView> before;
        QList<WordId> ids;
        for (qsizetype row = old.first; row <= old.last; ++row) {
            const Cue &cue = m_before.cues.at(row);
            for (const Word &word : cue.words) {
                before.append(QStringView(cue.text).sliced(word.offset, word.length));
                ids.append(word.id);
            }
        }
        QList<QStringView> after;
        QList<Word *> words;
        for (qsizetype row = now.first; row <= now.last; ++row) {
            Cue &cue = m_after.cues[row];
            for (Word &word : cue.words) {
                after.append(QStringView(cue.text).sliced(word.offset, word.length));
                words.append(&word);
            }
        }
        if (std::max(before.size(), after.size()) > maxWords)
            return;
        const QList<qsizetype> same = sameTexts(before, after);
        for (qsizetype i = 0; i < same.size(); ++i) {
            if (same.at(i) >= 0)
                words.at(i)->id = ids.at(same.at(i));
        }
    }

    const Transcript &m_before;
    Transcript m_after;
};

} // namespace

QList<ComparedLine> comparedLines(const Transcript &before, const Transcript &after)
{
    const CorrectedPlaces corrections = Original(before).corrections(after);
    QHash<CueId, SpeakerId> speakers;
    for (const Cue &cue : before.cues)
        speakers.insert(cue.id, cue.speaker);
    QList<ComparedLine> lines;
    for (const Cue &cue : after.cues) {
        const QString speaker = after.speakerName(cue.speaker);
        const auto known = speakers.constFind(cue.id);
        const QString was = known == speakers.cend() ? speaker : before.speakerName(*known);
        const auto words = corrections.constFind(cue.id);
        if (words == corrections.cend() && was == speaker)
            continue;
        lines.append({.cue = cue.id,
                      .begin = cue.begin,
                      .speaker = speaker,
                      .speakerBefore = was == speaker ? QString() : was,
                      .pieces = piecesOf(cue, corrections.value(cue.id))});
    }
    return lines;
}

QList<ComparedLine> comparedTexts(const Transcript &before, const Transcript &after)
{
    const Transcript matched = Matching(before, after).matched();
    QList<ComparedLine> lines = comparedLines(before, matched);
    for (ComparedLine &line : lines)
        line.cue = after.cues.at(matched.rowOf(line.cue)).id;
    return lines;
}

} // namespace earmark
