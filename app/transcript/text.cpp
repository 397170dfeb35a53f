// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <chrono>

namespace earmark {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds turnPause = 1500ms;
constexpr qsizetype maxTurn = 600;

/// The stretch [begin, end) of a text.
struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

// Whether a piece of punctuation belongs to what comes after it, such as « or (.
bool isOpening(QStringView piece)
{
    return std::ranges::all_of(piece, [](QChar c) {
        return c.category() == QChar::Punctuation_Open
            || c.category() == QChar::Punctuation_InitialQuote || c == u'¿' || c == u'¡';
    });
}

/// Joins the pieces of a text into words.
class WordList
{
public:
    explicit WordList(QStringView text)
        : m_text(text)
    {
        m_words.reserve(text.count(u' ') + 1);
    }

    void add(Stretch piece)
    {
        const QStringView part = m_text.sliced(piece.begin, piece.end - piece.begin);
        if (hasSpoken(part)) {
            addWord(m_opening.value_or(piece.begin), piece.end);
            m_opening.reset();
        } else if (!m_opening && (m_words.isEmpty() || isOpening(part))) {
            m_opening = piece.begin;
        } else if (!m_opening) {
            Word &before = m_words.last();
            before.length = qint32(piece.end) - before.offset;
        }
        m_end = piece.end;
    }

    QList<Word> take()
    {
        if (m_opening && m_words.isEmpty())
            addWord(*m_opening, m_end);
        else if (m_opening)
            m_words.last().length = qint32(m_end) - m_words.last().offset;
        return std::move(m_words);
    }

private:
    void addWord(qsizetype begin, qsizetype end)
    {
        m_words.append({.id = {},
                        .offset = qint32(begin),
                        .length = qint32(end - begin),
                        .span = {},
                        .confidence = -1});
    }

    QStringView m_text;
    QList<Word> m_words;
    std::optional<qsizetype> m_opening; ///< where punctuation begins that belongs to the next word
    qsizetype m_end = 0;
};

// Splits a run without white space by Unicode's rules, which some of its letters need.
void splitUnspaced(QStringView text, Stretch run, WordList &words)
{
    const QStringView part = text.sliced(run.begin, run.end - run.begin);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, part.data(), part.size());
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        words.add({run.begin + begin, run.begin + end});
        begin = end;
    }
}

qsizetype lettersOf(const Cue &cue)
{
    return cue.text.size() + (cue.spaceBefore ? 1 : 0);
}

bool isOneVoice(const QList<Cue> &cues)
{
    return std::ranges::all_of(cues,
                               [&](const Cue &cue) { return cue.speaker == cues.first().speaker; });
}

bool hasPauseBefore(const Cue &cue, const Cue &before)
{
    return cue.begin && before.end && *cue.begin - *before.end > turnPause;
}

} // namespace

bool isUnspaced(QChar c)
{
    if (c.unicode() < 0x0e00)
        return false;
    if (c.isSurrogate()) // rare ideographs, and emoji, which may stand alone as well
        return true;
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isSpoken(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool hasSpoken(QStringView text)
{
    return std::ranges::any_of(text, isSpoken);
}

bool closesSentence(QStringView text)
{
    static constexpr QStringView closing = u"»”’\"')]} \u00a0\u202f";
    while (!text.isEmpty() && closing.contains(text.back()))
        text.chop(1);
    static constexpr QStringView terminators = u".?!…。！？؟۔।";
    return !text.isEmpty() && terminators.contains(text.back());
}

QList<Word> splitIntoWords(QStringView text)
{
    WordList words(text);
    qsizetype i = 0;
    while (i < text.size()) {
        if (text.at(i).isSpace()) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        bool unspaced = false;
        for (; i < text.size() && !text.at(i).isSpace(); ++i)
            unspaced = unspaced || isUnspaced(text.at(i));
        if (unspaced)
            splitUnspaced(text, {begin, i}, words);
        else
            words.add({begin, i});
    }
    return words.take();
}

void markTurns(Transcript &transcript)
{
    QList<Cue> &cues = transcript.cues;
    const bool oneVoice = isOneVoice(cues);
    qsizetype length = 0;
    for (qsizetype row = 0; row < cues.size(); ++row) {
        Cue &cue = cues[row];
        cue.beginsTurn = row == 0 || cue.speaker != cues.at(row - 1).speaker;
        if (oneVoice && row > 0 && closesSentence(cues.at(row - 1).text))
            cue.beginsTurn = length >= maxTurn || hasPauseBefore(cue, cues.at(row - 1));
        length = lettersOf(cue) + (cue.beginsTurn ? 0 : length);
    }
}

QString joinedText(const Transcript &transcript, qsizetype first, qsizetype last)
{
    QString text;
    for (qsizetype row = first; row <= last; ++row) {
        const Cue &cue = transcript.cues.at(row);
        if (row > first && cue.spaceBefore)
            text += u' ';
        text += cue.text;
    }
    return text;
}

} // namespace earmark
