// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/stampedreader.h"

#include "formats/input/lines.h"
#include "formats/input/timestamp.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesToSniff = 60;

struct Stamped
{
    std::optional<milliseconds> begin;
    std::optional<milliseconds> end;
    QString text; ///< with the name, if there is one, before a colon
};

// [00:12:34] …, (12:34) …, 00:25 - 00:31 …, [00:00.000 --> 00:04.000] …, [0.00s -> 4.00s] …
std::optional<Stamped> stampFirst(QStringView line)
{
    static const QRegularExpression pattern(
        u"^([\\[(])?\\s*(\\d+(?::\\d{1,2}){1,2}(?:[.,]\\d+)?|\\d+\\.\\d+s)"
        "(?:\\s*(?:-->|->|–|-)\\s*(\\d+(?::\\d{1,2}){1,2}(?:[.,]\\d+)?|\\d+\\.\\d+s))?"
        "\\s*([\\])])?(?:\\s*[-–]\\s+|\\s+|$)"_s);
    const auto match = pattern.match(line.toString());
    if (!match.hasMatch() || match.hasCaptured(1) != match.hasCaptured(4))
        return {};
    const auto timeOf = [](QString text) {
        return readTimestamp(text.endsWith(u's') ? text.chopped(1) : text);
    };
    Stamped found{timeOf(match.captured(2)), {}, line.sliced(match.capturedEnd()).toString()};
    if (match.hasCaptured(3))
        found.end = timeOf(match.captured(3));
    // Without brackets a number alone is no time: the name must follow, in capitals or with a
    // colon.
    if (!match.hasCaptured(1) && !found.end && !found.text.left(60).contains(u':')) {
        const QString first = found.text.section(u' ', 0, 0);
        if (first.size() < 2 || first != first.toUpper() || first == first.toLower())
            return {};
    }
    return found.begin ? std::optional(found) : std::nullopt;
}

// NAME (12:34): …, NAME [12:34] …
std::optional<Stamped> nameFirst(QStringView line)
{
    static const QRegularExpression pattern(
        u"^(?:\\*\\*)?(\\p{L}[^*:()\\[\\]]{0,39}?)(?:\\*\\*)?\\s*[(\\[](\\d+(?::\\d{1,2}){1,2}(?:[.,]\\d+)?)[)\\]]\\s*:?\\s*"_s);
    const auto match = pattern.match(line.toString());
    const auto begin = readTimestamp(match.capturedView(2));
    if (!match.hasMatch() || !begin)
        return {};
    return Stamped{
        *begin, {}, match.captured(1) + u": "_s + line.sliced(match.capturedEnd()).toString()};
}

std::optional<Stamped> stampIn(QStringView line)
{
    line = line.trimmed();
    if (const auto found = stampFirst(line))
        return found;
    return nameFirst(line);
}

} // namespace

bool isStamped(QStringView text)
{
    int lines = 0;
    int stamped = 0;
    bool first = false;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (stampIn(line)) {
            ++stamped;
            first = first || lines == 0;
        }
        if (++lines == linesToSniff)
            break;
    }
    return first || (stamped > 1 && stamped * 10 >= lines);
}

Draft readStamped(QStringView text)
{
    Draft draft;
    DraftCue cue;
    bool gap = false;
    const auto finish = [&] {
        if (!cue.text.trimmed().isEmpty())
            draft.add(std::exchange(cue, {}));
        cue = {};
    };
    for (const auto [line, number] : Lines(text)) {
        const bool blank = line.trimmed().isEmpty();
        if (auto stamped = stampIn(line); !blank && stamped) {
            finish();
            cue.line = number;
            cue.begin = stamped->begin;
            cue.end = stamped->end;
            cue.text = std::move(stamped->text);
        } else if (!blank) {
            if (gap && !cue.text.trimmed().isEmpty()) {
                finish();
                cue.beginsParagraph = true;
            }
            cue.line = cue.text.isEmpty() ? number : cue.line;
            cue.text += cue.text.isEmpty() ? line.toString() : u'\n' + line.toString();
        }
        gap = blank;
    }
    finish();
    draft.takeSpeakersFromText();
    return draft;
}

} // namespace earmark
