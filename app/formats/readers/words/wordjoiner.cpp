// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/words/wordjoiner.h"

#include "formats/input/stopping.h"
#include "formats/input/words.h"
#include "transcript/text.h"

#include <algorithm>
#include <chrono>

namespace earmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Speech without full stops is cut at a pause, or at the latest where a line becomes too long.
constexpr qint32 longEnough = 200;
constexpr qint32 tooLong = 500;
constexpr milliseconds breath = 300ms;
// Nobody pauses this long within a sentence: a full stop is missing.
constexpr milliseconds silence = 3s;

// Whether one piece in five brings its own space.
bool hasSpaces(const QList<SpeechPiece> &pieces)
{
    const auto spaced = std::ranges::count_if(pieces, [](const SpeechPiece &piece) {
        const QString &text = piece.text;
        return text.startsWith(u' ') || text.endsWith(u' ');
    });
    return spaced * 5 >= pieces.size();
}

// The punctuation of East Asia is as wide as a letter and brings its own space.
bool isWide(QChar c)
{
    const char16_t code = c.unicode();
    return ((code >= 0x3001 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff65))
        && !c.isLetterOrNumber();
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool closes(QStringView piece)
{
    static constexpr QStringView closing = u",.;:!?…)]}»”،؛؟۔।";
    return !hasSpoken(piece)
        && (closing.contains(piece.front()) || (piece.size() == 1 && isApostrophe(piece.front())));
}

// What French and Italian elide before a vowel: l'avion, qu'il, dell'arte.
bool isElided(QStringView stem)
{
    return isOneOf(stem,
                   u"l|d|c|j|m|n|s|t|qu|lorsqu|puisqu|jusqu|quoiqu|presqu|quelqu|entr|"
                   "aujourd|un|all|dell|dall|nell|sull|quell|quest|bell|cos|dov|com|tutt");
}

bool opens(QStringView piece)
{
    static constexpr QStringView opening = u"([{“‘«¿¡";
    if (isApostrophe(piece.back())) {
        QStringView stem = piece.chopped(1);
        while (!stem.isEmpty() && !stem.front().isLetter() && !isApostrophe(stem.front()))
            stem = stem.sliced(1);
        return piece.size() == 1 || isElided(stem);
    }
    return !hasSpoken(piece) && opening.contains(piece.back());
}

/// What one speaker says without interruption: a text and its pieces.
class Run
{
public:
    Run(Draft &draft, bool piecesHaveSpaces)
        : m_draft(draft)
        , m_piecesHaveSpaces(piecesHaveSpaces)
    {}

    void add(const SpeechPiece &piece)
    {
        if (piece.text.isEmpty())
            return;
        if (!m_text.isEmpty() && (piece.speaker != m_speaker || piece.beginsLine))
            finish(false);
        bool isParted = !m_piecesHaveSpaces && !m_gluesNext && !piece.gluesBefore
            && needsSpace(m_last, piece.text);
        if (followsSilence(piece, isParted)) {
            finish(false);
            isParted = false;
        }
        if (m_text.isEmpty()) {
            m_speaker = piece.speaker;
            m_line = piece.line;
            m_inferred = piece.speakerInferred;
        }
        if (isParted)
            m_text += u' ';
        addPiece(piece);
        m_text += piece.text;
        m_last = piece.text;
        m_gluesNext = piece.gluesAfter;
        if (piece.text.contains(u'\n'))
            finish(true);
    }

    void finish(bool paragraphFollows)
    {
        const QString text = std::exchange(m_text, {});
        m_next = 0;
        qsizetype end = 0;
        for (const QStringView sentence : splitIntoSentences(text)) {
            const qsizetype begin = sentence.begin() - QStringView(text).begin();
            const bool spaceBefore = begin == 0 || begin > end;
            end = begin + sentence.size();
            addSentence(text, qint32(begin), qint32(end), spaceBefore);
        }
        m_pieces.clear();
        m_last.clear();
        m_gluesNext = false;
        m_beginsParagraph = paragraphFollows;
    }

private:
    bool followsSilence(const SpeechPiece &piece, bool isParted) const
    {
        if (m_pieces.isEmpty() || !piece.span || !m_pieces.last().span)
            return false;
        const bool isWord = isParted || m_text.back().isSpace() || piece.text.front().isSpace();
        return isWord && piece.span->begin - m_pieces.last().span->end >= silence;
    }

    // White space at the ends of a piece is not a part of the word.
    void addPiece(const SpeechPiece &piece)
    {
        const QStringView word = QStringView(piece.text).trimmed();
        if (word.isEmpty())
            return;
        const qsizetype before = word.begin() - QStringView(piece.text).begin();
        m_pieces.append({.offset = qint32(m_text.size() + before),
                         .length = qint32(word.size()),
                         .span = piece.span,
                         .confidence = piece.confidence});
    }

    void addSentence(const QString &text, qint32 begin, qint32 end, bool spaceBefore)
    {
        while (end - begin > tooLong) {
            const qint32 cut = placeToCut(begin, end);
            if (cut <= begin || cut >= end)
                break;
            addCue(text, begin, cut, spaceBefore);
            begin = cut;
            spaceBefore = true;
        }
        addCue(text, begin, end, spaceBefore);
    }

    // The beginning of the piece after a pause, or of the first one past the limit.
    qint32 placeToCut(qint32 begin, qint32 end) const
    {
        for (qsizetype i = m_next + 1; i < m_pieces.size() && m_pieces.at(i).offset < end; ++i) {
            const Word &piece = m_pieces.at(i);
            const Word &before = m_pieces.at(i - 1);
            const bool pause =
                piece.span && before.span && piece.span->begin - before.span->end >= breath;
            const qint32 length = piece.offset - begin;
            if (length >= tooLong || (length >= longEnough && pause))
                return piece.offset;
        }
        return end;
    }

    void addCue(const QString &text, qint32 begin, qint32 end, bool spaceBefore)
    {
        DraftCue cue;
        cue.line = m_line;
        cue.speaker = m_speaker;
        cue.speakerInferred = m_inferred;
        cue.beginsParagraph = std::exchange(m_beginsParagraph, false);
        cue.spaceBefore = spaceBefore;
        cue.text = text.sliced(begin, end - begin);
        for (; m_next < m_pieces.size() && m_pieces.at(m_next).offset < end; ++m_next) {
            takePiece(m_pieces.at(m_next), begin, end, cue);
            if (m_pieces.at(m_next).end() > end)
                break; // the rest belongs to the next sentence
        }
        m_draft.add(std::move(cue));
    }

    // The part of `piece` in [begin, end), with its share of the time.
    static void takePiece(Word piece, qint32 begin, qint32 end, Cue &cue)
    {
        const qint32 from = std::max(piece.offset, begin);
        const qint32 to = std::min(piece.end(), end);
        if (from >= to)
            return;
        if (piece.span) {
            const TimeSpan all = *piece.span;
            piece.span = TimeSpan{all.begin + all.duration() * (from - piece.offset) / piece.length,
                                  all.begin + all.duration() * (to - piece.offset) / piece.length};
            cue.begin = cue.begin.value_or(piece.span->begin);
            cue.end = std::max(cue.end.value_or(piece.span->end), piece.span->end);
        }
        piece.offset = from - begin;
        piece.length = to - from;
        cue.words.append(piece);
    }

    Draft &m_draft;
    bool m_piecesHaveSpaces;
    QString m_text;
    QString m_last; ///< the piece that m_text ends with
    bool m_gluesNext = false;
    QList<Word> m_pieces;
    qsizetype m_next = 0; ///< the first piece not yet in a cue
    SpeakerId m_speaker{};
    qsizetype m_line = 0;
    bool m_inferred = false;
    bool m_beginsParagraph = false;
};

// Whether an entry is a word or a part of one. In a script without spaces, a line has more letters.
bool isOneWord(const QString &entry)
{
    constexpr qsizetype lettersOfAWord = 4;
    if (entry.size() > 60)
        return false;
    if (std::ranges::any_of(entry, isUnspaced))
        return entry.trimmed().size() <= lettersOfAWord;
    return splitIntoWords(entry).size() == 1;
}

bool endsWithin(QStringView entry)
{
    static constexpr QStringView within = u",;:-–'’";
    const QChar last = entry.trimmed().back();
    return last.isLetterOrNumber() || last.isMark() || within.contains(last);
}

} // namespace

bool needsSpace(QStringView before, QStringView after)
{
    if (before.isEmpty() || after.isEmpty())
        return false;
    const QChar last = before.back();
    const QChar next = after.front();
    if (last.isSpace() || next.isSpace() || isWide(last) || isWide(next))
        return false;
    if (closes(after) || opens(before))
        return false;
    return !isUnspaced(last) || !isUnspaced(next);
}

// A line ends as a sentence does, even if it is one word.
bool areWords(const QList<QString> &entries)
{
    constexpr qsizetype fewestWords = 3;
    qsizetype spoken = 0;
    qsizetype single = 0;
    qsizetype unended = 0;
    for (const QString &entry : entries) {
        if (QStringView(entry).trimmed().isEmpty())
            continue;
        ++spoken;
        single += isOneWord(entry) ? 1 : 0;
        unended += endsWithin(entry) ? 1 : 0;
    }
    return spoken >= fewestWords && single * 10 > spoken * 7 && unended * 3 >= spoken;
}

void addSentences(const QList<SpeechPiece> &pieces, Draft &draft)
{
    draft.traits().keepsTwins = true;
    Run run(draft, hasSpaces(pieces));
    for (const SpeechPiece &piece : pieces) {
        if (Stopping::isStopped())
            break;
        run.add(piece);
    }
    run.finish(false);
}

} // namespace earmark
