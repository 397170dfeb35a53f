// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/lines.h"
#include "formats/input/timestamp.h"
#include "formats/readers/text/textreaders.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &mark()
{
    static const QRegularExpression pattern(u"#(\\d{1,3}:\\d{2}:\\d{2}(?:-\\d{1,3})?)#"_s);
    return pattern;
}

// [00:01:02] or [1:02] at the end of a line.
const QRegularExpression &bracketedMark()
{
    static const QRegularExpression pattern(
        u"\\[(\\d{1,3}(?::\\d{2}){1,2}(?:[.,-]\\d{1,3})?)\\][ \\t]*$"_s,
        QRegularExpression::MultilineOption);
    return pattern;
}

std::optional<milliseconds> timeOfMark(const QString &stamp)
{
    return readTimestamp(QString(stamp).replace(u'-', u'.'));
}

bool hasHashes(QStringView text)
{
    return mark().match(headOf(text, 8192).toString()).hasMatch();
}

// The time at the end of a line that begins with text, not with another time.
std::optional<milliseconds> timeAtEnd(QStringView line)
{
    const QStringView said = line.trimmed();
    if (!said.endsWith(u']'))
        return {};
    const auto match = bracketedMark().match(said.toString());
    if (!match.hasMatch() || !said.front().isLetter())
        return {};
    return timeOfMark(match.captured(1));
}

// Whether nearly all lines end in a time, each later than the last. A list of chapters begins at
// zero.
bool endsInTimes(QStringView text)
{
    constexpr qsizetype linesToSniff = 1000;
    const QList<Line> lines = firstWrittenLines(text, linesToSniff);
    qsizetype ended = 0;
    milliseconds latest{0};
    for (const Line line : lines) {
        const auto time = timeAtEnd(line.text);
        if (time && *time <= latest)
            return false;
        latest = time.value_or(latest);
        ended += time ? 1 : 0;
    }
    return ended > 1 && ended * 5 >= lines.size() * 4;
}

} // namespace

bool isF4(QStringView text)
{
    return hasHashes(text) || endsInTimes(text);
}

// The text between two marks was spoken between their times.
Draft readF4(QStringView text)
{
    Draft draft;
    std::optional<milliseconds> begin = milliseconds(0);
    qsizetype from = 0;
    qsizetype line = 1;
    const auto addUpTo = [&](qsizetype at, std::optional<milliseconds> end) {
        const QStringView said = text.sliced(from, at - from).trimmed();
        if (!said.isEmpty())
            draft.add(draftCue(line, said.toString(), begin, end));
    };
    auto marks = (hasHashes(text) ? mark() : bracketedMark()).globalMatch(text.toString());
    while (marks.hasNext()) {
        const auto match = marks.next();
        const auto time = timeOfMark(match.captured(1));
        addUpTo(match.capturedStart(), time);
        line += text.sliced(from, match.capturedEnd() - from).count(u'\n');
        from = match.capturedEnd();
        begin = time;
    }
    addUpTo(text.size(), {});
    draft.traits().hasSpeakersInText = true;
    return draft;
}

} // namespace earmark
