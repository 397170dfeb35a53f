// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/edit/replacing.h"

#include "transcript/folding.h"
#include "transcript/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString withoutAccents(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain;
}

bool isWholeWord(QStringView text, qsizetype begin, qsizetype end)
{
    return (begin == 0 || !isSpoken(text.at(begin - 1)))
        && (end == text.size() || !isSpoken(text.at(end)));
}

/// Finds the hits in one line after the other.
class Finder
{
public:
    explicit Finder(const ReplaceWish &wish)
        : m_wish(wish)
    {
        if (wish.isPattern) {
            m_pattern.setPattern(wish.find);
            m_pattern.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption
                                        | (wish.mindsCase
                                               ? QRegularExpression::NoPatternOption
                                               : QRegularExpression::CaseInsensitiveOption));
            return;
        }
        FoldedText folded(FoldedText::Between::Signs);
        folded.append(wish.find);
        m_folded = folded.text();
    }

    bool isValid() const { return m_pattern.isValid(); }

    void addHits(const Cue &cue, QList<Replacement> &hits) const
    {
        m_wish.isPattern ? addMatches(cue, hits) : addFolded(cue, hits);
    }

private:
    void add(const Cue &cue, qsizetype begin, qsizetype end, const QString &text,
             QList<Replacement> &hits) const
    {
        const bool isNew = QStringView(cue.text).sliced(begin, end - begin) != text;
        const bool isWord = !m_wish.isWholeWords || isWholeWord(cue.text, begin, end);
        if (isNew && isWord && end > begin)
            hits.append({cue.id, begin, end - begin, text});
    }

    void addMatches(const Cue &cue, QList<Replacement> &hits) const
    {
        for (auto matches = m_pattern.globalMatch(cue.text); matches.hasNext();) {
            const auto match = matches.next();
            add(cue, match.capturedStart(), match.capturedEnd(), expanded(match), hits);
        }
    }

    QString expanded(const QRegularExpressionMatch &match) const
    {
        static const QRegularExpression reference(u"\\\\([0-9\\\\])"_s);
        QString text;
        qsizetype end = 0;
        for (auto found = reference.globalMatch(m_wish.replacement); found.hasNext();) {
            const auto group = found.next();
            text += m_wish.replacement.sliced(end, group.capturedStart() - end);
            text +=
                group.captured(1) == u"\\" ? u"\\"_s : match.captured(group.captured(1).toInt());
            end = group.capturedEnd();
        }
        return text + m_wish.replacement.sliced(end);
    }

    void addFolded(const Cue &cue, QList<Replacement> &hits) const
    {
        FoldedText folded(FoldedText::Between::Signs);
        folded.append(cue.text);
        const QString &text = folded.text();
        qsizetype place = m_folded.isEmpty() ? -1 : text.indexOf(m_folded);
        while (place >= 0) {
            const qsizetype last = place + m_folded.size();
            const qsizetype begin = folded.origins().at(place);
            const qsizetype end = last < text.size() ? folded.origins().at(last) : cue.text.size();
            if (isSpeltAsWished(QStringView(cue.text).sliced(begin, end - begin)))
                add(cue, begin, endOfHit(cue.text, begin, end), m_wish.replacement, hits);
            place = text.indexOf(m_folded, last);
        }
    }

    // What folding leaves out after the hit belongs to it only if it is an accent.
    static qsizetype endOfHit(QStringView text, qsizetype begin, qsizetype end)
    {
        while (end > begin + 1 && !text.at(end - 1).isMark()
               && isLeftOut(text.at(end - 1).unicode()))
            --end;
        return end;
    }

    bool isSpeltAsWished(QStringView hit) const
    {
        const auto isSame = [this](const QString &one, const QString &other) {
            return m_wish.mindsCase ? one == other : one.toCaseFolded() == other.toCaseFolded();
        };
        if (m_wish.mindsAccents) {
            const auto composed = QString::NormalizationForm_C;
            return isSame(hit.toString().normalized(composed), m_wish.find.normalized(composed));
        }
        return !m_wish.mindsCase || isSame(withoutAccents(hit), withoutAccents(m_wish.find));
    }

    const ReplaceWish &m_wish;
    QRegularExpression m_pattern;
    QString m_folded;
};

} // namespace

Result<QList<Replacement>> findReplacements(const Transcript &transcript, const ReplaceWish &wish)
{
    const Finder finder(wish);
    if (!finder.isValid())
        return Error{
            QCoreApplication::translate("replacing", "This is not a valid regular expression.")};
    QList<Replacement> hits;
    const qsizetype last = wish.lastRow < 0 ? transcript.cues.size() - 1
                                            : std::min(wish.lastRow, transcript.cues.size() - 1);
    for (qsizetype row = wish.firstRow; row <= last; ++row) {
        const Cue &cue = transcript.cues.at(row);
        if (!isSet(wish.speaker) || cue.speaker == wish.speaker)
            finder.addHits(cue, hits);
    }
    return hits;
}

} // namespace earmark
