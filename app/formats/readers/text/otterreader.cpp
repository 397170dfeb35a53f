// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/otterreader.h"

#include "formats/input/lines.h"
#include "formats/input/timestamp.h"
#include "formats/readers/text/prosereader.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesToSniff = 40;
constexpr qsizetype longestHead = 80;

struct TurnHead
{
    QString speaker;
    milliseconds begin{0};
};

// “Anna Berg  1:02”, with two spaces, or the time alone.
std::optional<TurnHead> headIn(QStringView line)
{
    static const QRegularExpression pattern(
        u"^(?:(\\S.*?)(?:  +|\\t))?(\\d{1,3}(?::\\d{2}){1,2})\\s*$"_s);
    if (line.size() > longestHead)
        return {};
    const auto match = pattern.match(line.toString());
    const auto begin = readTimestamp(match.capturedView(2));
    if (!match.hasMatch() || !begin)
        return {};
    return TurnHead{match.captured(1).simplified(), *begin};
}

bool isFooter(QStringView line)
{
    return line.trimmed().startsWith(u"Transcribed by https://otter.ai");
}

} // namespace

bool isOtter(QStringView text)
{
    int lines = 0;
    int heads = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (isFooter(line))
            return heads > 0;
        heads += headIn(line) ? 1 : 0;
        if (++lines == linesToSniff)
            break;
    }
    return heads > 1 && heads * 3 >= lines;
}

Draft readOtter(QStringView text)
{
    Draft draft;
    DraftCue turn;
    turn.line = 1;
    QString said;
    const auto finish = [&] {
        addParagraph(said, turn, draft);
        said.clear();
        turn.begin.reset();
    };
    for (const auto [line, number] : Lines(text)) {
        if (isFooter(line))
            continue;
        const auto head = headIn(line);
        if (!head) {
            said += line.toString() + u'\n';
            continue;
        }
        finish();
        turn.line = number;
        turn.begin = head->begin;
        turn.speakerInferred = head->speaker.isEmpty();
        turn.speaker = head->speaker.isEmpty() ? turn.speaker : draft.speaker(head->speaker);
    }
    finish();
    return draft;
}

} // namespace earmark
