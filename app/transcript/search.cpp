// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/search.h"

#include <QStringMatcher>

#include <algorithm>

namespace earmark {

namespace {

/// A folded text and, where asked for, the place in the original of each of its characters.
struct Folded
{
    QString text;
    QList<qint32> origins;
    bool keepsOrigins = false;
    bool endsInSpace = false;

    void add(QChar c, qsizetype origin)
    {
        text += c;
        endsInSpace = c == u' ';
        if (keepsOrigins)
            origins.append(qint32(origin));
    }
};

// Accents, vowel points and other marks that a reader may leave out, and what is never seen.
bool isLeftOut(QChar c)
{
    const ushort code = c.unicode();
    if (code < 0x0300)
        return code == 0x00ad;
    if (code <= 0x036f)
        return true;
    if (code >= 0x0591 && code <= 0x0670)
        return c.isMark();
    return (code >= 0x200b && code <= 0x200f) || code == 0x2060 || code == 0xfeff;
}

// The letters that Unicode does not take apart.
QStringView spelledOut(QChar c)
{
    switch (c.unicode()) {
    case u'œ':
        return u"oe";
    case u'æ':
        return u"ae";
    case u'ß':
        return u"ss";
    case u'ø':
        return u"o";
    case u'đ':
        return u"d";
    case u'ł':
        return u"l";
    case u'…':
        return u"...";
    default:
        return {};
    }
}

QChar plainPunctuation(QChar c)
{
    static constexpr QStringView apostrophes = u"’‘‚‛ʼ´`′";
    static constexpr QStringView quotes = u"“”„‟«»″";
    if (apostrophes.contains(c))
        return u'\'';
    if (quotes.contains(c))
        return u'"';
    return c.category() == QChar::Punctuation_Dash ? QChar(u'-') : c;
}

QChar baseLetter(QChar c)
{
    while (c.decompositionTag() == QChar::Canonical && c.script() != QChar::Script_Hangul) {
        const QString parts = c.decomposition();
        if (parts.size() > 2 || (parts.size() == 2 && !isLeftOut(parts.back())))
            return c;
        c = parts.front();
    }
    return c;
}

void foldRare(QChar c, qsizetype origin, Folded &folded)
{
    if (isLeftOut(c))
        return;
    const QChar lower = c.toCaseFolded();
    if (const QStringView spelled = spelledOut(lower); !spelled.isEmpty()) {
        for (const QChar part : spelled)
            folded.add(part, origin);
    } else {
        folded.add(plainPunctuation(baseLetter(lower)), origin);
    }
}

void fold(QStringView text, Folded &folded)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isSpace()) {
            if (!folded.endsInSpace)
                folded.add(u' ', i);
            continue;
        }
        if (c.unicode() < 0x80 && c != u'`')
            folded.add(c.toLower(), i);
        else
            foldRare(c, i, folded);
    }
}

/// Turns places in the folded text of a transcript into places in its rows; they come in order.
class Origins
{
public:
    Origins(const QStringList &texts, const QString &folded, const QList<qsizetype> &rowBegins)
        : m_texts(texts)
        , m_folded(folded)
        , m_rowBegins(rowBegins)
    {}

    TextHit hit(qsizetype begin, qsizetype length)
    {
        TextHit hit;
        goTo(begin);
        hit.firstRow = m_row;
        hit.firstOffset = origin(begin);
        goTo(begin + length - 1);
        hit.lastRow = m_row;
        hit.lastOffset = endOf(begin + length - 1);
        return hit;
    }

private:
    void goTo(qsizetype place)
    {
        const auto after = std::upper_bound(m_rowBegins.begin() + std::max<qsizetype>(0, m_row),
                                            m_rowBegins.end(), place);
        const qsizetype row = after - m_rowBegins.begin() - 1;
        if (row == m_row)
            return;
        m_row = row;
        const qsizetype begin = m_rowBegins.at(row);
        m_foldedRow = Folded();
        m_foldedRow.keepsOrigins = true;
        m_foldedRow.endsInSpace = begin > 0 && m_folded.at(begin - 1) == u' ';
        fold(m_texts.at(row), m_foldedRow);
    }

    // What lies beyond the row is its gap to the next.
    qsizetype origin(qsizetype place) const
    {
        const qsizetype inRow = place - m_rowBegins.at(m_row);
        return inRow < m_foldedRow.origins.size() ? m_foldedRow.origins.at(inRow)
                                                  : m_texts.at(m_row).size();
    }

    qsizetype endOf(qsizetype place) const
    {
        const QString &text = m_texts.at(m_row);
        qsizetype end = std::min(origin(place) + 1, text.size());
        while (end < text.size() && (isLeftOut(text.at(end)) || continuesSpace(text, end)))
            ++end;
        return end;
    }

    static bool continuesSpace(QStringView text, qsizetype at)
    {
        return text.at(at).isSpace() && text.at(at - 1).isSpace();
    }

    const QStringList &m_texts;
    const QString &m_folded;
    const QList<qsizetype> &m_rowBegins;
    qsizetype m_row = -1;
    Folded m_foldedRow;
};

bool isParted(const Cue &cue)
{
    return cue.spaceBefore || cue.beginsParagraph || cue.beginsTurn;
}

} // namespace

TranscriptSearch::TranscriptSearch(const Transcript &transcript)
{
    Folded folded;
    m_texts.reserve(transcript.cues.size());
    m_rowBegins.reserve(transcript.cues.size());
    for (const Cue &cue : transcript.cues) {
        if (!m_texts.isEmpty() && isParted(cue) && !folded.endsInSpace)
            folded.add(u' ', 0);
        m_texts.append(cue.text);
        m_rowBegins.append(folded.text.size());
        fold(cue.text, folded);
    }
    m_folded = std::move(folded.text);
}

QList<TextHit> TranscriptSearch::findAll(QStringView query) const
{
    Folded wanted;
    fold(query, wanted);
    if (wanted.text.trimmed().isEmpty())
        return {};

    QList<TextHit> hits;
    Origins origins(m_texts, m_folded, m_rowBegins);
    const QStringMatcher matcher(wanted.text);
    const qsizetype length = wanted.text.size();
    for (qsizetype at = matcher.indexIn(m_folded); at >= 0;
         at = matcher.indexIn(m_folded, at + length))
        hits.append(origins.hit(at, length));
    return hits;
}

QList<TextHit> findAll(const Transcript &transcript, QStringView query)
{
    return TranscriptSearch(transcript).findAll(query);
}

} // namespace earmark
