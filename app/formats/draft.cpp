// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/draft.h"

#include "formats/input/words.h"
#include "formats/readers/markdowntext.h"
#include "formats/readers/speakerlabels.h"
#include "formats/readers/text/prosereader.h"
#include "transcript/boundtimes.h"
#include "transcript/text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// So many say the same at once that there is no use in looking at more.
constexpr qsizetype mostTwins = 16;

// More than any episode has: what is larger is no transcript and would fill the memory.
constexpr qsizetype mostWords = 4'000'000;
constexpr qsizetype mostRoom = qsizetype{64} * 1024 * 1024;

// A timed piece takes the room of several letters.
qsizetype roomOf(const Cue &cue)
{
    constexpr qsizetype ofPiece = 8;
    return cue.text.size() + cue.words.size() * ofPiece;
}

bool startsWithDash(QStringView text)
{
    return text.startsWith(u'-') || text.startsWith(u'–') || text.startsWith(u'—');
}

bool isPlainSpace(QChar c)
{
    return c.isSpace() && c != QChar::Nbsp && c.unicode() != 0x202f;
}

// Runs of white space become one space, and a line break only before a dash of dialogue. Spaces
// that do not break, as French writes them, are letters here. `places` gets the new place of each
// character.
QString tidied(QStringView text, QList<qint32> &places)
{
    QString result;
    places.clear();
    qsizetype i = 0;
    while (i < text.size()) {
        if (!isPlainSpace(text.at(i))) {
            places.append(qint32(result.size()));
            result += text.at(i++);
            continue;
        }
        qsizetype end = i;
        bool lineBreak = false;
        for (; end < text.size() && isPlainSpace(text.at(end)); ++end)
            lineBreak = lineBreak || text.at(end) == u'\n';
        places.resize(end, qint32(result.size()));
        if (!result.isEmpty() && end < text.size()) {
            const bool dialogue =
                lineBreak && startsWithDash(result) && startsWithDash(text.sliced(end));
            result += dialogue ? u'\n' : u' ';
        }
        i = end;
    }
    places.append(qint32(result.size()));
    return result;
}

bool isTidy(QStringView text)
{
    if (text.isEmpty())
        return true;
    if (text.front().isSpace() || text.back().isSpace())
        return false;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isPlainSpace(c) && (c != u' ' || isPlainSpace(text.at(i + 1))))
            return false;
    }
    return true;
}

void tidy(Cue &cue)
{
    if (isTidy(cue.text))
        return;
    QList<qint32> places;
    const QString text = tidied(cue.text, places);
    // Spaces that do not break may still stand at the ends.
    const QStringView trimmed = QStringView(text).trimmed();
    const auto shift = trimmed.isEmpty() ? 0 : qint32(trimmed.begin() - QStringView(text).begin());
    const auto size = qint32(trimmed.size());
    for (Word &piece : cue.words) {
        const qint32 begin = std::clamp(places.at(piece.offset) - shift, 0, size);
        const qint32 end = std::clamp(places.at(piece.end()) - shift, begin, size);
        piece.offset = begin;
        piece.length = end - begin;
    }
    cue.text = trimmed.toString();
}

// Gives `word` what the timed pieces that overlap it know; `next` is the first that may. A piece of
// several words tells when the first of them begins; the others take their share.
void takeTimes(Word &word, const QList<Word> &pieces, qsizetype &next, qint32 wordBefore)
{
    while (next < pieces.size() && pieces.at(next).end() <= word.offset)
        ++next;
    for (qsizetype i = next; i < pieces.size() && pieces.at(i).offset < word.end(); ++i) {
        const Word &piece = pieces.at(i);
        if (!piece.span || piece.offset < wordBefore)
            continue;
        TimeSpan span = *piece.span;
        if (piece.end() > word.end()) // other words share the piece
            span.end = span.begin + span.duration() * (word.end() - piece.offset) / piece.length;
        if (!word.span)
            word.span = span;
        else
            word.span->end = std::max(word.span->end, span.end);
        word.confidence =
            word.confidence < 0 ? piece.confidence : std::min(word.confidence, piece.confidence);
    }
}

// White space at the ends of a piece takes no time.
Word trimmedPiece(Word piece, QStringView text)
{
    const QStringView part = text.sliced(piece.offset, piece.length);
    const QStringView trimmed = part.trimmed();
    if (trimmed.isEmpty())
        return Word{};
    piece.offset += qint32(trimmed.begin() - part.begin());
    piece.length = qint32(trimmed.size());
    return piece;
}

// Splits the text of `cue` into words; tells how many of their times go backwards and are
// forgotten.
qsizetype splitWords(Cue &cue)
{
    QList<Word> pieces = std::exchange(cue.words, splitIntoWords(cue.text));
    if (pieces.isEmpty())
        return 0;
    for (Word &piece : pieces)
        piece = trimmedPiece(piece, cue.text);
    qsizetype next = 0;
    qsizetype backwards = 0;
    qint32 before = 0;
    std::optional<milliseconds> earliest = cue.begin;
    for (Word &word : cue.words) {
        takeTimes(word, pieces, next, before);
        before = word.end();
        if (word.span
            && ((earliest && word.span->begin < *earliest) || word.span->duration().count() < 0)) {
            word.span.reset();
            ++backwards;
        }
        if (word.span)
            earliest = word.span->begin;
    }
    return backwards;
}

void takeSignsOff(QList<DraftCue> &cues)
{
    for (DraftCue &cue : cues) {
        if (cue.words.isEmpty())
            cue.text = withoutMarkdown(cue.text);
    }
}

// Each sentence of what a cue says.
void splitIntoCues(Draft &draft)
{
    for (DraftCue &cue : std::exchange(draft.cues(), {})) {
        const QString said = std::exchange(cue.text, {});
        addParagraph(said, cue, draft);
    }
}

} // namespace

void Draft::add(DraftCue cue)
{
    boundTimes(cue);
    m_room += roomOf(cue);
    m_isTooLong = m_isTooLong || m_cues.size() == mostLines || m_room > mostRoom;
    if (!m_isTooLong)
        m_cues.append(std::move(cue));
}

SpeakerId Draft::speaker(const QString &label)
{
    const QString whole = withoutHalves(label);
    auto known = m_speakers.constFind(whole);
    if (known == m_speakers.constEnd())
        known = m_speakers.insert(whole, m_transcript.addNewSpeaker(whole));
    return *known;
}

SpeakerId Draft::lastSpeaker() const
{
    return m_cues.isEmpty() ? SpeakerId{} : m_cues.last().speaker;
}

void Draft::count(Repair repair, qsizetype line, qsizetype times)
{
    if (times <= 0)
        return;
    RepairCount &counted = m_repairs[repair];
    counted.repair = repair;
    counted.times += times;
    if (line > 0 && (counted.firstLine == 0 || line < counted.firstLine))
        counted.firstLine = line;
}

void Draft::moveLines(const std::function<qsizetype(qsizetype)> &lineOf)
{
    const auto move = [&lineOf](qsizetype &line) { line = line > 0 ? lineOf(line) : 0; };
    for (RepairCount &counted : m_repairs)
        move(counted.firstLine);
    for (DraftCue &cue : m_cues)
        move(cue.line);
}

// JSON can name the half of a character.
void Draft::mendCharacters()
{
    for (DraftCue &cue : m_cues) {
        if (cue.text.isValidUtf16())
            continue;
        const qsizetype damaged = cue.text.count(QChar::ReplacementCharacter);
        cue.text = withoutHalves(cue.text);
        count(Repair::DamagedCharacter, cue.line,
              cue.text.count(QChar::ReplacementCharacter) - damaged);
    }
}

// Files joined end to end say some lines twice, word for word and at the same time. Who is not
// named in a line may be another one in the second file. What stands in one line of the file was
// not joined.
void Draft::dropTwins()
{
    QHash<std::pair<qint64, QString>, QList<qsizetype>> said; // rows that begin at the same time
    const auto saidLike = [&said](const DraftCue &cue) {
        return &said[{cue.end.value_or(milliseconds::min()).count(), cue.text}];
    };
    std::optional<milliseconds> begin;
    qsizetype first = 0; // the row that begins then, and stands in `said` once there is a second
    QList<DraftCue> kept;
    kept.reserve(m_cues.size());
    for (DraftCue &cue : m_cues) {
        QList<qsizetype> *same = nullptr;
        if (cue.begin && cue.begin != begin) {
            said = {};
            begin = cue.begin;
            first = kept.size();
        } else if (cue.begin) {
            if (said.isEmpty())
                saidLike(kept.at(first))->append(first);
            same = saidLike(cue);
        }
        const auto isTwin = [&](qsizetype row) {
            const DraftCue &other = kept.at(row);
            return (other.line == 0 || other.line != cue.line)
                && (other.speaker == cue.speaker || other.speakerInferred || cue.speakerInferred);
        };
        if (same && std::ranges::any_of(*same, isTwin)) {
            count(Repair::Twin, cue.line);
            continue;
        }
        if (same && same->size() < mostTwins)
            same->append(kept.size());
        kept.append(std::move(cue));
    }
    m_cues = std::move(kept);
}

// A line without a time stays behind the one it follows.
void Draft::putInOrder()
{
    QList<std::pair<milliseconds, qsizetype>> order;
    order.reserve(m_cues.size());
    milliseconds latest = milliseconds::min();
    milliseconds last = milliseconds::min();
    bool isInOrder = true;
    for (qsizetype row = 0; row < m_cues.size(); ++row) {
        last = m_cues.at(row).begin.value_or(last);
        m_cues[row].isOutOfOrder = last < latest;
        isInOrder = isInOrder && last >= latest;
        latest = std::max(latest, last);
        order.append({last, row});
    }
    if (isInOrder)
        return;
    std::ranges::sort(order);
    QList<DraftCue> sorted;
    sorted.reserve(m_cues.size());
    for (const auto &[time, row] : std::as_const(order))
        sorted.append(std::move(m_cues[row]));
    m_cues = std::move(sorted);
}

// Only what is kept had to be put in order.
void Draft::countOutOfOrder()
{
    for (const DraftCue &cue : std::as_const(m_cues))
        count(Repair::OutOfOrder, cue.line, cue.isOutOfOrder ? 1 : 0);
}

// A line ends where it says, else where the next later one begins, if it is known when that is.
void Draft::closeGaps()
{
    std::optional<milliseconds> below; // when the line below begins
    std::optional<milliseconds> endBelow;
    std::optional<milliseconds> later; // when the first begins that does so later than that one
    for (qsizetype row = m_cues.size() - 1; row >= 0; --row) {
        DraftCue &cue = m_cues[row];
        if (!cue.begin) {
            cue.end.reset();
            below.reset();
            later.reset();
            continue;
        }
        cue.origin = TimeOrigin::File;
        if (below && *below != *cue.begin)
            later = below;
        const bool isTogether = below == cue.begin;
        if (!cue.end)
            cue.end = later || !isTogether ? later : endBelow;
        if (cue.end && *cue.end < *cue.begin) {
            cue.end = cue.begin;
            count(Repair::EndBeforeBegin, cue.line);
        }
        below = cue.begin;
        endBelow = cue.end;
    }
}

Result<Reading> Draft::finish(const QString &format, const ReadOptions &options) &&
{
    mendCharacters();
    if (m_hasSpeakersInText && !m_isTooLong)
        m_labels = earmark::takeSpeakersFromText(*this, options.labels,
                                                 m_doubtsSingleNames ? NamesGivenOnce::Rare
                                                                     : NamesGivenOnce::Likely);
    if (m_isMarkdown)
        takeSignsOff(m_cues);
    if (m_splitsParagraphs && !m_isTooLong)
        splitIntoCues(*this);
    if (m_isTooLong)
        return Error{QCoreApplication::translate(
            "Reading", "This file holds more lines than any episode; it was not read.")};
    const bool carriesSpeakers = options.carriesSpeakers && !options.strict;
    for (DraftCue &cue : m_cues) {
        tidy(cue);
        if (cue.text.isEmpty())
            count(Repair::EmptyLine, cue.line);
        if (cue.speakerInferred && !carriesSpeakers) {
            cue.speaker = {};
            cue.speakerInferred = false;
        }
    }
    m_cues.removeIf([](const Cue &cue) { return cue.text.isEmpty(); });
    if (m_cues.isEmpty())
        return Error{
            QCoreApplication::translate("Reading", "There is no text in this transcript.")};

    putInOrder();
    if (!m_keepsTwins && !options.strict)
        dropTwins();
    countOutOfOrder();
    closeGaps();
    qsizetype words = 0;
    m_transcript.cues.reserve(m_cues.size());
    for (DraftCue &cue : std::exchange(m_cues, {})) {
        count(Repair::WordTime, cue.line, splitWords(cue));
        words += cue.words.size();
        if (words > mostWords)
            return Error{QCoreApplication::translate(
                "Reading", "This file holds more words than any episode; it was not read.")};
        m_transcript.addCue(std::move(cue));
    }
    if (!m_keepsTurns)
        markTurns(m_transcript);
    return Reading{.transcript = std::move(m_transcript),
                   .format = format,
                   .encoding = {},
                   .repairs = m_repairs.values(),
                   .labels = std::move(m_labels)};
}

} // namespace earmark
