// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/draft.h"

#include "transcript/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// More than any episode has: what is larger is no transcript and would fill the memory.
constexpr qsizetype mostWords = 4'000'000;

QString sentenceFor(Repair repair)
{
    switch (repair) {
    case Repair::LooseTime:
        return QCoreApplication::translate(
            "Reading", "Lines whose time is not written by the rules, read all the same: %1.");
    case Repair::UnreadableTime:
        return QCoreApplication::translate(
            "Reading", "Lines whose time could not be read, kept without a time: %1.");
    case Repair::NegativeTime:
        return QCoreApplication::translate("Reading",
                                           "Times before the beginning, moved to it: %1.");
    case Repair::EndBeforeBegin:
        return QCoreApplication::translate(
            "Reading", "Lines that ended before they began, closed where they begin: %1.");
    case Repair::OutOfOrder:
        return QCoreApplication::translate("Reading",
                                           "Lines that stood out of order, put in order: %1.");
    case Repair::EmptyLine:
        return QCoreApplication::translate("Reading", "Lines without text, left out: %1.");
    case Repair::Twin:
        return QCoreApplication::translate("Reading", "Lines given twice, taken once: %1.");
    case Repair::BeforeFirstSpeaker:
        return QCoreApplication::translate(
            "Reading", "Lines before the first speaker, taken for the head of the page: %1.");
    case Repair::OtherTranscript:
        return QCoreApplication::translate(
            "Reading", "Other transcripts on the page, which differ and were left out: %1.");
    case Repair::MissingComma:
        return QCoreApplication::translate("Reading", "Commas that were missing, put in: %1.");
    case Repair::DamagedEnd:
        return QCoreApplication::translate(
            "Reading", "Places where the file breaks off, after which nothing was read: %1.");
    }
    return {};
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

// Splits the text of `cue` into words; word times that would go backwards are forgotten.
void splitWords(Cue &cue)
{
    QList<Word> pieces = std::exchange(cue.words, splitIntoWords(cue.text));
    if (pieces.isEmpty())
        return;
    for (Word &piece : pieces)
        piece = trimmedPiece(piece, cue.text);
    qsizetype next = 0;
    qint32 before = 0;
    std::optional<milliseconds> earliest = cue.begin;
    for (Word &word : cue.words) {
        takeTimes(word, pieces, next, before);
        before = word.end();
        if (word.span
            && ((earliest && word.span->begin < *earliest) || word.span->duration().count() < 0))
            word.span.reset();
        if (word.span)
            earliest = word.span->begin;
    }
}

} // namespace

void Draft::add(Cue cue)
{
    m_isTooLong = m_isTooLong || m_transcript.cues.size() == mostLines;
    if (!m_isTooLong)
        m_transcript.cues.append(std::move(cue));
}

SpeakerId Draft::lastSpeaker() const
{
    return m_transcript.cues.isEmpty() ? SpeakerId{} : m_transcript.cues.last().speaker;
}

void Draft::count(Repair repair, qsizetype times)
{
    if (times > 0)
        m_repairs[repair] += times;
}

// Files joined end to end say some lines twice, word for word and at the same time.
void Draft::dropTwins()
{
    QList<Cue> &cues = m_transcript.cues;
    const auto isTwin = [](const Cue &a, const Cue &b) {
        return a.begin && a.begin == b.begin && a.end == b.end && a.speaker == b.speaker
            && a.text == b.text;
    };
    const auto twins = std::unique(cues.begin(), cues.end(), isTwin);
    count(Repair::Twin, qsizetype(cues.end() - twins));
    cues.erase(twins, cues.end());
}

// A line without a time stays behind the one it follows.
void Draft::putInOrder()
{
    QList<Cue> &cues = m_transcript.cues;
    QList<std::pair<milliseconds, qsizetype>> order;
    order.reserve(cues.size());
    milliseconds latest = milliseconds::min();
    milliseconds last = milliseconds::min();
    qsizetype backwards = 0;
    for (qsizetype row = 0; row < cues.size(); ++row) {
        last = cues.at(row).begin.value_or(last);
        backwards += last < latest ? 1 : 0;
        latest = std::max(latest, last);
        order.append({last, row});
    }
    if (backwards == 0)
        return;
    count(Repair::OutOfOrder, backwards);
    std::ranges::sort(order);
    QList<Cue> sorted;
    sorted.reserve(cues.size());
    for (const auto &[time, row] : std::as_const(order))
        sorted.append(std::move(cues[row]));
    cues = std::move(sorted);
}

// A line ends where it says, else where the next begins, if it is known when that is.
void Draft::closeGaps()
{
    std::optional<milliseconds> next;
    qsizetype reversed = 0;
    for (qsizetype row = m_transcript.cues.size() - 1; row >= 0; --row) {
        Cue &cue = m_transcript.cues[row];
        if (!cue.begin) {
            cue.end.reset();
            next.reset();
            continue;
        }
        cue.origin = TimeOrigin::File;
        if (!cue.end)
            cue.end = next;
        if (cue.end && *cue.end < *cue.begin) {
            cue.end = cue.begin;
            ++reversed;
        }
        next = cue.begin;
    }
    count(Repair::EndBeforeBegin, reversed);
}

Result<Reading> Draft::finish(const QString &format) &&
{
    if (m_isTooLong)
        return Error{QCoreApplication::translate(
            "Reading", "This file holds more lines than any episode; it was not read.")};
    for (Cue &cue : m_transcript.cues)
        tidy(cue);
    const qsizetype empty =
        m_transcript.cues.removeIf([](const Cue &cue) { return cue.text.isEmpty(); });
    count(Repair::EmptyLine, empty);
    if (m_transcript.isEmpty())
        return Error{
            QCoreApplication::translate("Reading", "There is no text in this transcript.")};

    putInOrder();
    dropTwins();
    closeGaps();
    qsizetype words = 0;
    QList<Cue> cues = std::exchange(m_transcript.cues, {});
    m_transcript.cues.reserve(cues.size());
    for (Cue &cue : cues) {
        splitWords(cue);
        words += cue.words.size();
        if (words > mostWords)
            return Error{QCoreApplication::translate(
                "Reading", "This file holds more words than any episode; it was not read.")};
        m_transcript.addCue(std::move(cue));
    }
    if (!m_keepsTurns)
        markTurns(m_transcript);

    Reading reading{
        .transcript = std::move(m_transcript), .format = format, .encoding = {}, .warnings = {}};
    for (const auto &[repair, times] : m_repairs.asKeyValueRange())
        reading.warnings.append(sentenceFor(repair).arg(times));
    return reading;
}

} // namespace earmark
