// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/words.h"
#include "formats/readers/labels/labelline.h"
#include "formats/readers/markup/markupreaders.h"
#include "formats/readers/markup/timedpieces.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

using PieceKind = TimedPiece::Kind;

bool tellsMore(const TimedPiece &piece)
{
    return piece.kind != PieceKind::Text && piece.kind != PieceKind::Break
        && piece.kind != PieceKind::LineBreak && piece.kind != PieceKind::Heading
        && (piece.kind != PieceKind::Time || piece.begin);
}

// Removes the colon and the brackets of “Léa :” and “[Léa]”.
QString nameIn(const QString &label)
{
    QStringView name = QStringView(label).trimmed();
    while (name.endsWith(u':'))
        name = name.chopped(1).trimmed();
    if (name.startsWith(u'[') && name.endsWith(u']') && name.size() > 2)
        name = name.sliced(1, name.size() - 2);
    while (name.endsWith(u':'))
        name = name.chopped(1).trimmed();
    return name.toString().simplified();
}

/// Turns pieces into lines. A paragraph, a time and a speaker each begin a line; the speaker holds
/// until the next one.
class SpokenLines
{
public:
    explicit SpokenLines(const TimedPieces &page)
        : m_page(page)
    {}

    Draft read() &&
    {
        if (!m_page.language.isEmpty())
            m_draft.setLanguage(m_page.language);
        for (qsizetype i = passHead(); i < m_page.pieces.size(); ++i)
            add(m_page.pieces.at(i));
        finishLine();
        m_draft.traits().hasSpeakersInText = true;
        return std::move(m_draft);
    }

private:
    // Skips the head of a page, up to the last heading before the first label, and counts its
    // lines. Returns the first piece after it.
    qsizetype passHead()
    {
        const QList<TimedPiece> &pieces = m_page.pieces;
        const qsizetype first = std::ranges::find_if(pieces, tellsMore) - pieces.begin();
        if (first == pieces.size())
            return 0;
        if (m_page.hasAnchors) {
            countHead(first);
            return first;
        }
        qsizetype heading = first - 1;
        while (heading >= 0 && pieces.at(heading).kind != PieceKind::Heading)
            --heading;
        if (heading < 0)
            return 0;
        qsizetype behind = heading;
        while (behind < first && pieces.at(behind).kind != PieceKind::Break)
            ++behind;
        const qsizetype begin = behind < first ? behind : heading;
        countHead(begin);
        return begin;
    }

    void countHead(qsizetype end)
    {
        qsizetype line = 0;
        qsizetype lines = 0;
        bool isInLine = false;
        for (qsizetype i = 0; i < end; ++i) {
            const TimedPiece &piece = m_page.pieces.at(i);
            if (piece.kind != PieceKind::Text) {
                isInLine = false;
            } else if (!isInLine && !isBlank(piece.text)) {
                isInLine = true;
                line = line > 0 ? line : piece.line;
                ++lines;
            }
        }
        m_draft.count(Repair::BeforeFirstSpeaker, line, lines);
    }

    void add(const TimedPiece &piece)
    {
        switch (piece.kind) {
        case PieceKind::Text:
            addText(piece);
            break;
        case PieceKind::LineBreak:
            m_cue.text += u'\n';
            break;
        case PieceKind::Break:
        case PieceKind::Heading:
            finishLine();
            break;
        case PieceKind::Cite:
        case PieceKind::Speaker:
            finishLine(true);
            takeSpeaker(nameIn(piece.text));
            break;
        case PieceKind::Time:
        case PieceKind::Stamp:
            if (piece.begin && piece.begin == m_begin)
                break; // written twice, before the name and after it
            finishLine(true);
            takeTime(piece);
            break;
        case PieceKind::WordBegin:
            beginWord(piece);
            break;
        case PieceKind::WordEnd:
            finishWord();
            break;
        }
    }

    void addText(const TimedPiece &piece)
    {
        if (m_cue.line == 0 && !isBlank(piece.text))
            m_cue.line = piece.line;
        m_cue.text += piece.text;
        if (m_isBehindLabel && m_cue.words.isEmpty() && !isBlank(m_cue.text))
            removeJoint();
        if (m_page.hasAnchors)
            m_cue.text.remove(shownTime());
    }

    // Removes the colon and the closing bracket of a label.
    void removeJoint()
    {
        QStringView rest = QStringView(m_cue.text).trimmed();
        if (m_isOpen && (rest.startsWith(u']') || rest.startsWith(u')')))
            rest = rest.sliced(1).trimmed();
        if (rest.startsWith(u':'))
            rest = rest.sliced(1);
        m_cue.text = m_cue.text.sliced(rest.begin() - QStringView(m_cue.text).begin());
        m_isBehindLabel = false;
        m_isOpen = false;
    }

    // noScribe may repeat the time of an anchor in the text.
    static const QRegularExpression &shownTime()
    {
        static const QRegularExpression pattern(u"^\\s*\\[\\d+:\\d\\d:\\d\\d\\]\\s*"_s);
        return pattern;
    }

    void takeSpeaker(const QString &name)
    {
        if (!name.isEmpty())
            m_speaker = m_draft.speaker(name);
        m_isNew = true;
        m_isBehindLabel = true;
    }

    void takeTime(const TimedPiece &piece)
    {
        m_isBehindLabel = m_isBehindLabel || piece.kind == PieceKind::Time;
        if (piece.begin)
            m_begin = piece.begin;
        else
            m_draft.count(Repair::UnreadableTime, piece.line);
    }

    // A word without a length ends where the next one begins.
    void beginWord(const TimedPiece &piece)
    {
        finishWord();
        if (!m_cue.words.isEmpty() && !m_wordEnds)
            m_cue.words.last().span->end = std::max(m_cue.words.last().span->begin, *piece.begin);
        m_word = Word{
            .offset = qint32(m_cue.text.size()),
            .length = 0,
            .span = TimeSpan{*piece.begin, *piece.begin + piece.length.value_or(milliseconds(0))}};
        m_wordEnds = piece.length.has_value();
    }

    void finishWord()
    {
        if (!m_word)
            return;
        m_word->length = qint32(m_cue.text.size()) - m_word->offset;
        m_cue.begin = m_cue.begin.value_or(m_word->span->begin);
        if (m_word->length > 0)
            m_cue.words.append(*m_word);
        m_word.reset();
    }

    // Text right before a label may be only its bracket.
    void finishLine(bool isBeforeLabel = false)
    {
        finishWord();
        DraftCue cue = std::exchange(m_cue, {});
        if (isBlank(cue.text))
            return;
        if (isBeforeLabel && isJoint(cue.text)) {
            m_isOpen = cue.text.contains(u'[') || cue.text.contains(u'(');
            return;
        }
        if (!cue.words.isEmpty() && m_wordEnds) {
            cue.end = cue.words.first().span->end;
            for (const Word &word : std::as_const(cue.words))
                cue.end = std::max(*cue.end, word.span->end);
        }
        cue.begin = cue.begin ? cue.begin : m_begin;
        cue.speaker = m_speaker;
        cue.speakerInferred = !m_isNew && isSet(m_speaker);
        cue.beginsParagraph = true;
        m_begin.reset();
        m_isNew = false;
        m_draft.add(std::move(cue));
    }

    const TimedPieces &m_page;
    Draft m_draft;
    DraftCue m_cue;
    std::optional<Word> m_word; ///< the timed word that is being read
    bool m_wordEnds = false; ///< the last word says how long it takes
    std::optional<milliseconds> m_begin; ///< of the next line
    SpeakerId m_speaker{};
    bool m_isBehindLabel = false; ///< nothing has been said since
    bool m_isOpen = false; ///< a bracket stands before the label
    bool m_isNew = false; ///< the speaker has just been named
};

bool mayBeTimed(QStringView text)
{
    return text.contains(u"<cite", Qt::CaseInsensitive)
        || text.contains(u"<time", Qt::CaseInsensitive) || text.contains(u"data-m=")
        || text.contains(u"data-timestamp=") || text.contains(u"name=\"ts_");
}

} // namespace

bool isTimedHtml(QStringView text)
{
    if (!mayBeTimed(text))
        return false;
    auto page = piecesOf(text.toString());
    if (!page)
        return false;
    tellLabels(page->pieces);
    return areTimed(page->pieces);
}

Result<Draft> readTimedHtml(const QString &html)
{
    auto page = piecesOf(html);
    if (!page)
        return page.error();
    tellLabels(page->pieces);
    return SpokenLines(*page).read();
}

} // namespace earmark
