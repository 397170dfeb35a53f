// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/search.h"

#include <QStringMatcher>

#include <algorithm>

namespace earmark {

namespace {

constexpr QChar rowEnd{u'\uffff'};

/// A folded text and, where asked for, the place in the original of each of its characters.
struct Folded
{
    QString text;
    QList<qint32> origins;
    bool keepsOrigins = false;

    void add(QChar c, qsizetype origin)
    {
        text += c;
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
    bool space = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isSpace()) {
            if (!space)
                folded.add(u' ', i);
            space = true;
            continue;
        }
        space = false;
        if (c.unicode() < 0x80 && c != u'`')
            folded.add(c.toLower(), i);
        else
            foldRare(c, i, folded);
    }
}

/// Turns places in the folded text of a row into places in its text; rows come in order.
class Origins
{
public:
    explicit Origins(const QStringList &texts)
        : m_texts(texts)
    {}

    TextHit hit(qsizetype row, qsizetype begin, qsizetype length)
    {
        const QString &text = m_texts.at(row);
        if (row != m_row) {
            m_row = row;
            m_folded = {.text = {}, .origins = {}, .keepsOrigins = true};
            fold(text, m_folded);
        }
        const qint32 first = m_folded.origins.at(begin);
        qsizetype end = m_folded.origins.at(begin + length - 1) + 1;
        while (end < text.size() && (isLeftOut(text.at(end)) || continuesSpace(text, end)))
            ++end;
        return {.row = row, .offset = first, .length = qint32(end - first)};
    }

private:
    static bool continuesSpace(QStringView text, qsizetype at)
    {
        return text.at(at).isSpace() && text.at(at - 1).isSpace();
    }

    const QStringList &m_texts;
    qsizetype m_row = -1;
    Folded m_folded;
};

} // namespace

TranscriptSearch::TranscriptSearch(const Transcript &transcript)
{
    Folded folded;
    m_texts.reserve(transcript.cues.size());
    m_rowBegins.reserve(transcript.cues.size());
    for (const Cue &cue : transcript.cues) {
        m_texts.append(cue.text);
        m_rowBegins.append(folded.text.size());
        fold(cue.text, folded);
        folded.text += rowEnd;
    }
    m_folded = std::move(folded.text);
}

QList<TextHit> TranscriptSearch::findAll(QStringView query) const
{
    Folded wanted;
    fold(query, wanted);
    if (wanted.text.trimmed().isEmpty() || wanted.text.contains(rowEnd))
        return {};

    QList<TextHit> hits;
    Origins origins(m_texts);
    const QStringMatcher matcher(wanted.text);
    const qsizetype length = wanted.text.size();
    auto row = m_rowBegins.begin();
    for (qsizetype at = matcher.indexIn(m_folded); at >= 0;
         at = matcher.indexIn(m_folded, at + length)) {
        row = std::upper_bound(row, m_rowBegins.end(), at) - 1;
        hits.append(origins.hit(row - m_rowBegins.begin(), at - *row, length));
    }
    return hits;
}

QList<TextHit> findAll(const Transcript &transcript, QStringView query)
{
    return TranscriptSearch(transcript).findAll(query);
}

} // namespace earmark
