// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/wordjoiner.h"

#include "transcript/text.h"

#include <algorithm>
#include <chrono>

namespace earmark {

using namespace std::chrono_literals;

namespace {

// Speech without full stops is cut in a pause, or at last where a line becomes too long to follow.
constexpr qint32 longEnough = 200;
constexpr qint32 tooLong = 500;
constexpr milliseconds breath = 300ms;

// Whether one piece in five brings its own space.
bool hasSpaces(const QList<SpeechPiece> &pieces)
{
    const auto spaced = std::ranges::count_if(pieces, [](const SpeechPiece &piece) {
        const QString &text = piece.text;
        return text.startsWith(u' ') || text.endsWith(u' ');
    });
    return spaced * 5 >= pieces.size();
}

bool isIdeograph(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
        || c.script() == QChar::Script_Katakana || (c.unicode() >= 0x3001 && c.unicode() <= 0x303f);
}

bool needsSpace(QStringView before, QStringView after)
{
    static constexpr QStringView closing = u",.;:!?…)]»”";
    static constexpr QStringView opening = u"([“'’";
    if (before.isEmpty() || after.isEmpty())
        return false;
    if (before.back().isSpace() || after.front().isSpace())
        return false;
    if (closing.contains(after.front()) || opening.contains(before.back()))
        return false;
    return !isIdeograph(before.back()) || !isIdeograph(after.front());
}

/// What one speaker says in one go: a text and the pieces it is made of.
class Run
{
public:
    Run(Draft &draft, bool piecesHaveSpaces)
        : m_draft(draft)
        , m_piecesHaveSpaces(piecesHaveSpaces)
    {}

    void add(const SpeechPiece &piece)
    {
        if (!m_text.isEmpty() && piece.speaker != m_speaker)
            finish(false);
        if (m_text.isEmpty()) {
            m_speaker = piece.speaker;
            m_line = piece.line;
            m_inferred = piece.speakerInferred;
        }
        if (!m_piecesHaveSpaces && needsSpace(m_text, piece.text))
            m_text += u' ';
        addPiece(piece);
        m_text += piece.text;
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
        m_beginsParagraph = paragraphFollows;
    }

private:
    // White space at the ends of a piece takes no time.
    void addPiece(const SpeechPiece &piece)
    {
        const QStringView word = QStringView(piece.text).trimmed();
        if (word.isEmpty())
            return;
        const qsizetype before = word.begin() - QStringView(piece.text).begin();
        m_pieces.append({.id = {},
                         .offset = qint32(m_text.size() + before),
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

    // The beginning of the piece before which a breath is taken, else of the first past the limit.
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
                break; // the next sentence has a part of it
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
    QList<Word> m_pieces;
    qsizetype m_next = 0; ///< the first piece not yet in a cue
    SpeakerId m_speaker{};
    qsizetype m_line = 0;
    bool m_inferred = false;
    bool m_beginsParagraph = false;
};

} // namespace

void addSentences(const QList<SpeechPiece> &pieces, Draft &draft)
{
    draft.keepTwins();
    Run run(draft, hasSpaces(pieces));
    for (const SpeechPiece &piece : pieces)
        run.add(piece);
    run.finish(false);
}

} // namespace earmark
