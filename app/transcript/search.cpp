// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/search.h"

#include <QStringMatcher>

#include <algorithm>

namespace earmark {

namespace {

bool hasSpaceBefore(const Cue &cue)
{
    return cue.spaceBefore || cue.beginsParagraph || cue.beginsTurn;
}

// The text leaves out apostrophes inside words; at the end of a query (“don'”) one may be inside.
QString wantedText(QStringView query)
{
    FoldedText folded(FoldedText::Between::Found);
    folded.append(query);
    QString wanted = folded.text();
    while (wanted.size() > 1 && wanted.endsWith(u'\'') && wanted.at(wanted.size() - 2).isLetter())
        wanted.chop(1);
    while (wanted.size() > 1 && wanted.startsWith(u'\'') && wanted.at(1).isLetter())
        wanted.remove(0, 1);
    return wanted;
}

} // namespace

// The gap between two rows belongs to the first.
TranscriptSearch::TranscriptSearch(const Transcript &transcript)
{
    m_texts.reserve(transcript.cues.size());
    m_rowBegins.reserve(transcript.cues.size());
    for (const Cue &cue : transcript.cues) {
        if (!m_texts.isEmpty() && hasSpaceBefore(cue))
            m_folded.append(u" ", m_texts.last().size());
        m_texts.append(cue.text);
        m_rowBegins.append(m_folded.text().size());
        m_folded.append(cue.text);
    }
}

qsizetype TranscriptSearch::rowAt(qsizetype place) const
{
    return std::ranges::upper_bound(m_rowBegins, place) - m_rowBegins.begin() - 1;
}

// Includes the marks after the last letter and a whole run of white space.
qsizetype TranscriptSearch::endOf(qsizetype row, qsizetype place) const
{
    const QString &text = m_texts.at(row);
    qsizetype end = std::min<qsizetype>(m_folded.origins().at(place) + 1, text.size());
    const auto belongsToHit = [&text](qsizetype at) {
        const QChar c = text.at(at);
        return c.isLowSurrogate() || isLeftOut(c.unicode())
            || (c.isSpace() && text.at(at - 1).isSpace());
    };
    while (end > 0 && end < text.size() && belongsToHit(end))
        ++end;
    return end;
}

QList<TextRange> TranscriptSearch::findAll(QStringView query) const
{
    const QString wanted = wantedText(query);
    const qsizetype length = wanted.size();
    if (wanted.trimmed().isEmpty())
        return {};

    QList<TextRange> hits;
    const QStringMatcher matcher(wanted);
    for (qsizetype at = matcher.indexIn(m_folded.text()); at >= 0;
         at = matcher.indexIn(m_folded.text(), at + length)) {
        const qsizetype first = rowAt(at);
        const qsizetype last = rowAt(at + length - 1);
        hits.append({first, m_folded.origins().at(at), last, endOf(last, at + length - 1)});
    }
    return hits;
}

QList<TextRange> findAll(const Transcript &transcript, QStringView query)
{
    return TranscriptSearch(transcript).findAll(query);
}

} // namespace earmark
