// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/text/synchronisedlyrics.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// Milliseconds as LRC writes them: the minutes count past 59.
QString minutes(qint64 time)
{
    return u"%1:%2.%3"_s.arg(time / 60'000, 2, 10, QChar(u'0'))
        .arg(time / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(time % 1000, 3, 10, QChar(u'0'));
}

bool isBlank(const LyricsPiece &piece)
{
    return piece.said.trimmed().isEmpty();
}

bool isSpace(QChar c)
{
    return c.isSpace() && c != u'\n';
}

bool bringsSpace(const LyricsPiece &piece)
{
    return !piece.said.isEmpty() && (isSpace(piece.said.front()) || isSpace(piece.said.back()));
}

bool endsSentence(const LyricsPiece &piece)
{
    static const QRegularExpression end(u"[.!?…。！？][\\p{Pe}\\p{Pf}\"']*\\s*$"_s);
    return end.match(piece.said).hasMatch();
}

// A capital letter, or a label and then text.
bool beginsLine(const LyricsPiece &piece)
{
    static const QRegularExpression head(u"^\\W*(?:\\p{Lu}|[^\\s:]+:\\s)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return head.match(piece.said).hasMatch();
}

qsizetype wordsIn(const LyricsPiece &piece)
{
    return piece.said.simplified().count(u' ') + 1;
}

qsizetype medianOfWords(const QList<LyricsPiece> &said)
{
    QList<qsizetype> counts;
    for (const LyricsPiece &piece : said)
        counts.append(wordsIn(piece));
    std::ranges::sort(counts);
    return counts.isEmpty() ? 0 : counts.at(counts.size() / 2);
}

template<typename Is>
bool areMost(const QList<LyricsPiece> &pieces, const Is &is)
{
    return std::ranges::count_if(pieces, is) * 2 > pieces.size();
}

// Words come with their spaces, or are single words. Pieces of several words without spaces around
// them are lines, and so are single words that end a sentence.
bool areLines(const QList<LyricsPiece> &pieces)
{
    QList<LyricsPiece> said = pieces;
    said.removeIf(isBlank);
    const bool bringSpaces = areMost(said, bringsSpace);
    if (medianOfWords(said) > 1)
        return !bringSpaces || areMost(said, beginsLine) || areMost(said, endsSentence);
    return !bringSpaces && areMost(said, endsSentence);
}

// Scripts that write no spaces between words.
bool isUnspaced(QChar c)
{
    static const QList<QChar::Script> scripts{
        QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Thai,
        QChar::Script_Lao, QChar::Script_Khmer,    QChar::Script_Myanmar};
    return scripts.contains(c.script());
}

/// Whether a space is missing between two pieces of a line: if the pieces bring no spaces at all,
/// or if a sentence ends between them.
bool isSpaceMissing(const QString &before, const QString &behind, bool bringSpaces)
{
    const QChar last = before.back();
    const QChar first = behind.front();
    if (last.isSpace() || !first.isLetterOrNumber() || isUnspaced(last) || isUnspaced(first))
        return false;
    const bool isClosed = u".,;:!?…)"_s.contains(last);
    return isClosed ? !(last.isPunct() && first.isDigit() && bringSpaces)
                    : !bringSpaces && last.isLetterOrNumber();
}

/// Joins pieces into lines.
class LyricsText
{
public:
    explicit LyricsText(bool bringSpaces)
        : m_bringSpaces(bringSpaces)
    {}

    void addLine(const LyricsPiece &piece)
    {
        beginLine(piece.begin);
        m_text += piece.said.simplified();
    }

    void add(const LyricsPiece &piece)
    {
        const QStringList lines = piece.said.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            // A break at the end of a piece makes the next piece begin a line.
            const bool isLastBreak =
                i > 0 && i + 1 == lines.size() && lines.at(i).trimmed().isEmpty();
            if (isLastBreak && !isBlank(piece))
                m_startsLine = true;
            else if (m_text.isEmpty() || i > 0 || m_startsLine)
                beginLine(piece.begin);
            if (!lines.at(i).trimmed().isEmpty())
                addWord(piece.begin, lines.at(i));
        }
    }

    QByteArray utf8() const { return m_text.toUtf8(); }

private:
    void beginLine(qint64 time)
    {
        m_text += (m_text.isEmpty() ? u"["_s : u"\n["_s) + minutes(time) + u']';
        m_startsLine = false;
        m_before.clear();
    }

    void addWord(qint64 time, const QString &said)
    {
        if (!m_before.isEmpty() && isSpaceMissing(m_before, said, m_bringSpaces))
            m_text += u' ';
        m_text += u'<' + minutes(time) + u'>' + said;
        m_before = said;
    }

    QString m_text;
    QString m_before; ///< the last piece of the line
    bool m_bringSpaces;
    bool m_startsLine = false;
};

} // namespace

QByteArray lyricsAsLrc(const QList<LyricsPiece> &pieces)
{
    const bool haveBreaks = std::ranges::any_of(
        pieces, [](const LyricsPiece &piece) { return piece.said.contains(u'\n'); });
    const bool lines = !haveBreaks && areLines(pieces);
    LyricsText text(std::ranges::any_of(pieces, bringsSpace));
    for (const LyricsPiece &piece : pieces) {
        if (lines)
            text.addLine(piece);
        else
            text.add(piece);
    }
    return text.utf8();
}

} // namespace earmark
