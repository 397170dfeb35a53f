// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "hostiletranscript.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <chrono>

using namespace earmark;
using namespace earmark::hostile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// EARMARK_ROUNDS asks for more: rare faults show up in a thousand rounds.
const auto rounds = unsigned(std::max(150, qEnvironmentVariableIntValue("EARMARK_ROUNDS")));

enum class Cut {
    Lines, ///< unchanged
    Turns, ///< the lines of a turn are written as one
    Words, ///< each word separately; spaces are guessed
};
enum class Ends {
    Kept,
    UntilNext, ///< where they are not later than the next line's begin
    Lost,
};
enum class Words { Spans, Begins, Lost };

/// What a format can keep of a transcript.
struct Pair
{
    const char *writer;
    QStringList readers; ///< by name; the first is the one recognised by content
    milliseconds resolution;
    Cut cut = Cut::Lines;
    Ends ends = Ends::Kept;
    Words words = Words::Lost;
    bool anyName = true; ///< names have a separate field
    bool mayRebracket = false; ///< a spoken time looks like one of the format
    bool overlaps = true; ///< lines that begin before the one above ends keep their order
    milliseconds longest = 150h; ///< later times are read differently
};

// Plain text is recognised by its content, not by the format that wrote it.
const std::array<Pair, 13> pairs{{
    {"vtt", {u"vtt"_s}, 1ms, Cut::Lines, Ends::Kept, Words::Begins, true},
    {"ttml", {u"ttml"_s}, 1ms, Cut::Lines, Ends::Kept, Words::Spans, true},
    {"json", {u"json"_s}, 1ms, Cut::Lines, Ends::Kept, Words::Spans, true, false, true, 24h},
    {"whisperx",
     {u"whisperx"_s},
     1ms,
     Cut::Lines,
     Ends::Kept,
     Words::Spans,
     true,
     false,
     true,
     24h},
    {"json-words",
     {u"json"_s},
     1ms,
     Cut::Words,
     Ends::Lost,
     Words::Begins,
     true,
     false,
     false,
     24h},
    {"csv", {u"csv"_s}, 1ms, Cut::Lines, Ends::Kept, Words::Lost, true},
    {"html", {u"html"_s}, 1s, Cut::Lines, Ends::Lost, Words::Lost, true},
    {"srt", {u"srt"_s}, 1ms, Cut::Lines, Ends::Kept, Words::Lost, false},
    {"labels", {u"labels"_s}, 1ms, Cut::Lines, Ends::Kept, Words::Lost, false},
    {"lrc", {u"lrc"_s}, 10ms, Cut::Lines, Ends::UntilNext, Words::Begins, false, true},
    {"otr", {u"otr"_s}, 1ms, Cut::Lines, Ends::Lost, Words::Lost, false},
    {"md", {u"md"_s}, 1s, Cut::Turns, Ends::Lost, Words::Lost, false},
    {"text", {u"stamped"_s}, 1s, Cut::Turns, Ends::Lost, Words::Lost, false, true},
}};

bool isDropped(QChar c)
{
    return (c.category() == QChar::Other_Control && !c.isSpace()) || c == QChar(0xffff);
}

// Without characters that no file can hold, and with single spaces. Where a time could be taken for
// another, it may have other brackets.
QString kept(QString text, const Pair &pair)
{
    text.removeIf(isDropped);
    if (pair.mayRebracket)
        text.replace(
            QRegularExpression(
                u"[\\[<{(“](\\d+:[\\d:]+(?:[.,]\\d+)?)[\\]>})”]|(\\d+:[\\d:]+(?:[.,]\\d+)?)"_s),
            u"<\\1\\2>"_s);
    QString result;
    for (const QChar c : text) {
        const bool isBreaking = c.isSpace() && c != QChar::Nbsp && c != QChar(0x202f);
        result += isBreaking || (c.isSpace() && pair.cut != Cut::Lines) ? u' ' : c;
    }
    if (pair.cut == Cut::Words)
        return result.remove(u' ');
    while (result.contains(u"  "_s))
        result.replace(u"  "_s, u" "_s);
    return result.trimmed();
}

// A label in brackets cannot contain a bracket.
QString keptName(const Transcript &transcript, SpeakerId speaker, const Pair &pair)
{
    QString name = transcript.speakerName(speaker);
    name.removeIf(isDropped);
    return pair.anyName ? name.simplified()
                        : name.simplified().replace(u'[', u'(').replace(u']', u')');
}

/// A spoken character and what is known about it.
struct Said
{
    QString letter;
    QString speaker = QString();
    std::optional<milliseconds> lineBegin = {};
    std::optional<milliseconds> lineEnd = {};
    std::optional<milliseconds> wordBegin = {};
    std::optional<milliseconds> wordEnd = {};
};

QList<Said> saidIn(const Transcript &transcript, const Pair &pair)
{
    QList<Said> said;
    for (const Cue &cue : transcript.cues) {
        const QString name = keptName(transcript, cue.speaker, pair);
        const qsizetype first = said.size();
        if (pair.cut != Cut::Words && first > 0 && cue.spaceBefore
            && !kept(cue.text, pair).isEmpty())
            said.append({.letter = u" "_s});
        const qsizetype begin = said.size();
        for (const QChar c : kept(cue.text, pair))
            said.append({.letter = c, .speaker = c == u' ' ? QString() : name});
        if (said.size() == begin)
            continue;
        said[begin].lineBegin = cue.begin;
        said.last().lineEnd = cue.end;
        for (const Word &word : cue.words) {
            const QString text = kept(cue.text.sliced(word.offset, word.length), pair);
            const auto place = begin + kept(cue.text.first(word.offset) + u'.', pair).size() - 1;
            if (!word.span || text.isEmpty())
                continue;
            said[place].wordBegin = word.span->begin;
            said[place + text.size() - 1].wordEnd = word.span->end;
        }
    }
    return said;
}

Wishes wishesOf(const Pair &pair)
{
    return {.anyName = pair.anyName, .overlaps = pair.overlaps, .longest = pair.longest};
}

// A lone punctuation mark belongs to the word before, and to the one after if a sentence ends
// there. `isParted` remembers this from one word to the next.
void removeParted(Cue &cue, bool &isParted)
{
    cue.words.removeIf([&](const Word &word) {
        const QString text = cue.text.sliced(word.offset, word.length);
        const bool isSign = std::ranges::none_of(
            text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        const bool hasSpace = std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
        const bool isBehind = std::exchange(isParted, isSign || hasSpace);
        return isParted || isBehind;
    });
}

// What a correct reader should return for the written file.
QList<Said> expected(Transcript transcript, const Pair &pair)
{
    const QList<Cue> cues = transcript.cues;
    bool isParted = false;
    for (qsizetype row = 0; row < cues.size(); ++row) {
        Cue &cue = transcript.cues[row];
        const auto next = row + 1 < cues.size() ? cues.at(row + 1).begin : cue.end;
        const bool isClosed = cue.end && next && *cue.begin < *cue.end && *cue.end <= *next;
        if (pair.ends == Ends::Lost || (pair.ends == Ends::UntilNext && !isClosed))
            cue.end.reset();
        if (pair.cut == Cut::Turns && !cue.beginsTurn)
            cue.begin.reset();
        if (pair.words == Words::Lost)
            cue.words.clear();
        else if (pair.cut == Cut::Words)
            removeParted(cue, isParted);
    }
    QList<Said> said = saidIn(transcript, pair);
    for (Said &letter : said) {
        if (pair.words != Words::Spans)
            letter.wordEnd.reset();
        if (pair.cut == Cut::Words)
            letter.lineBegin.reset();
        else if (pair.words == Words::Begins && letter.wordBegin == letter.lineBegin)
            letter.wordBegin.reset(); // the line has it
    }
    return said;
}

bool isKept(std::optional<milliseconds> wanted, std::optional<milliseconds> read, const Pair &pair)
{
    return !wanted || (read && std::chrono::abs(*wanted - *read) < pair.resolution);
}

bool isKept(const Said &wanted, const Said &read, const Pair &pair)
{
    return wanted.letter == read.letter && wanted.speaker == read.speaker
        && isKept(wanted.lineBegin, read.lineBegin, pair)
        && isKept(wanted.lineEnd, read.lineEnd, pair)
        && isKept(wanted.wordBegin, read.wordBegin ? read.wordBegin : read.lineBegin, pair)
        && isKept(wanted.wordEnd, read.wordEnd, pair);
}

QString spelled(const QList<Said> &said)
{
    QString text;
    QString speaker;
    const auto time = [&text](const char *sign, std::optional<milliseconds> at) {
        if (at)
            text += QLatin1StringView(sign) + QString::number(at->count());
    };
    for (const Said &letter : said) {
        time("\n  [", letter.lineBegin);
        time("<", letter.wordBegin);
        if (letter.letter != u" "_s && letter.speaker != speaker)
            text += u"{%1}"_s.arg(speaker = letter.speaker);
        text += letter.letter;
        time(">", letter.wordEnd);
        time("]", letter.lineEnd);
    }
    return text;
}

// Only bold labels and times distinguish Markdown from plain text, and plain text from other files.
bool tellsItself(const QByteArray &written, const Pair &pair)
{
    if (qstrcmp(pair.writer, "md") == 0)
        return written.contains("**");
    return qstrcmp(pair.writer, "text") != 0 || written.startsWith('[') || written.contains("\n[");
}

/// What was lost; empty if nothing was.
QString lossOf(const Transcript &transcript, const Pair &pair, const QString &reader)
{
    const auto written = writeTranscript(transcript, QString::fromLatin1(pair.writer));
    if (!written)
        return u"is not written: "_s + written.error().message;
    if (reader.isEmpty() && !tellsItself(*written, pair))
        return {};
    const QString file = u"is written\n%1\n"_s.arg(QString::fromUtf8(*written));
    ReadOptions options;
    options.format = reader;
    const auto reading = readTranscript(*written, options);
    if (!reading)
        return file + u"is not read: "_s + reading.error().message;
    const QList<Said> wanted = expected(transcript, pair);
    const QList<Said> read = saidIn(reading->transcript, pair);
    const auto same = std::ranges::mismatch(
        wanted, read, [&pair](const Said &a, const Said &b) { return isKept(a, b, pair); });
    if (same.in1 == wanted.end() && same.in2 == read.end())
        return {};
    const auto place = same.in1 - wanted.begin();
    return file
        + u"is read as %1\n%2\nfor\n%3\nfirst at: %4\nfor: %5"_s.arg(
            reading->format, spelled(read), spelled(wanted), spelled(read.mid(place, 12)),
            spelled(wanted.mid(place, 12)));
}

// Without the lines that are not needed to show the fault.
Transcript smallest(Transcript transcript, const Pair &pair, const QString &reader)
{
    for (qsizetype row = transcript.cues.size() - 1; row >= 0; --row) {
        Transcript smaller = transcript;
        smaller.cues.removeAt(row);
        markTurns(smaller);
        const bool isTimed =
            std::ranges::any_of(smaller.cues, [](const Cue &cue) { return cue.begin.has_value(); });
        if (isTimed && !lossOf(smaller, pair, reader).isEmpty())
            transcript = smaller;
    }
    return transcript;
}

} // namespace

/// What the writers write, the readers read: the text, who says it, and when.
class TestPairs : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatThatIsWrittenIsInTheTable()
    {
        for (const Format &format : formats()) {
            const bool isThere = std::ranges::any_of(pairs, [&format](const Pair &pair) {
                return format.name == QLatin1StringView(pair.writer);
            });
            QCOMPARE(isThere, format.canWrite);
        }
    }

    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<qsizetype>("row");
        QTest::addColumn<QString>("reader");
        for (qsizetype row = 0; row < qsizetype(pairs.size()); ++row) {
            const Pair &pair = pairs.at(std::size_t(row));
            QTest::addRow("%s, told by its content", pair.writer) << row << QString();
            for (const QString &reader : pair.readers)
                QTest::addRow("%s as %s", pair.writer, qPrintable(reader)) << row << reader;
        }
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(qsizetype, row);
        QFETCH(QString, reader);
        const Pair &pair = pairs.at(std::size_t(row));
        QStringList failed;
        Transcript first;
        for (unsigned seed = 1; seed <= rounds; ++seed) {
            const Transcript transcript = TranscriptMaker(seed, wishesOf(pair)).make();
            if (lossOf(transcript, pair, reader).isEmpty())
                continue;
            if (failed.isEmpty())
                first = transcript;
            failed.append(QString::number(seed));
        }
        if (failed.isEmpty())
            return;
        first = smallest(first, pair, reader);
        QFAIL(qPrintable(u"Not kept: %1 of %2 (%3). The first %4"_s.arg(
            QString::number(failed.size()), QString::number(rounds), failed.join(u", "_s),
            lossOf(first, pair, reader))));
    }
};

QTEST_GUILESS_MAIN(TestPairs)
#include "tst_pairs.moc"
