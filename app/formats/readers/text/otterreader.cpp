// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/otterreader.h"

#include "formats/input/lines.h"
#include "formats/input/timestamp.h"
#include "formats/input/words.h"
#include "formats/readers/stamps/linestamp.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTurnHead = 80;

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
    if (line.size() > longestTurnHead)
        return {};
    const auto match = pattern.match(line.toString());
    const auto begin = readTimestamp(match.capturedView(2));
    if (!match.hasMatch() || !begin || match.captured(1).endsWith(u':'))
        return {};
    return TurnHead{match.captured(1).simplified(), *begin};
}

bool isFooter(QStringView line)
{
    return line.trimmed().startsWith(u"Transcribed by https://otter.ai");
}

bool isHeading(QStringView line)
{
    const QStringView text = line.trimmed();
    return text == u"SUMMARY KEYWORDS" || text == u"SPEAKERS";
}

/// What holds for all of a text.
struct Manner
{
    bool hasNames = false; ///< in the heads of turns
    bool hasHead = false; ///< title, keywords and speakers stand above the first turn
    bool repeatsZero = false; ///< each line of what is said begins with 0:00, as a copied page's do
};

constexpr QStringView zero = u"0:00 ";

Manner mannerOf(QStringView text)
{
    Manner manner;
    bool hasTurns = false;
    qsizetype lines = 0;
    qsizetype zeros = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty() || isFooter(line))
            continue;
        if (const auto head = headIn(line)) {
            hasTurns = true;
            manner.hasNames = manner.hasNames || !head->speaker.isEmpty();
            continue;
        }
        manner.hasHead = manner.hasHead || (!hasTurns && isHeading(line));
        lines += hasTurns ? 1 : 0;
        zeros += hasTurns && line.startsWith(zero) ? 1 : 0;
    }
    manner.repeatsZero = lines > 1 && zeros == lines;
    return manner;
}

// YouTube spells a time out once more below it.
bool repeatsTime(QStringView line, const DraftCue &turn)
{
    if (!turn.begin || !isBlank(turn.text))
        return false;
    const auto stamp = stampIn(line);
    return stamp && stamp->kind == LineStamp::Kind::Alone && stamp->begin == *turn.begin;
}

} // namespace

bool isOtter(QStringView text)
{
    constexpr int linesToSniff = 40;
    int lines = 0;
    int heads = 0;
    int named = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (isFooter(line))
            return heads > 0;
        const auto head = headIn(line);
        heads += head ? 1 : 0;
        named += head && !head->speaker.isEmpty() ? 1 : 0;
        if (++lines == linesToSniff)
            break;
    }
    if (heads < 2 || heads * 3 < lines)
        return false;
    return named > 0 || !StampForms(text).haveNamesAbove();
}

Draft readOtter(QStringView text)
{
    const Manner manner = mannerOf(text);
    Draft draft;
    draft.keepTwins();
    DraftCue turn;
    turn.line = 1;
    bool hasTurns = false;
    const auto finish = [&] {
        if (!turn.text.trimmed().isEmpty())
            draft.add(turn);
        turn.text.clear();
        turn.begin.reset();
    };
    for (const auto [line, number] : Lines(text)) {
        if (isFooter(line))
            continue;
        const auto head = headIn(line);
        if (!head && !hasTurns && manner.hasHead) {
            draft.count(Repair::BeforeFirstSpeaker, number, line.trimmed().isEmpty() ? 0 : 1);
        } else if (!head && repeatsTime(line, turn)) {
            continue;
        } else if (!head) {
            turn.text +=
                (manner.repeatsZero && hasTurns && line.startsWith(zero) ? line.sliced(zero.size())
                                                                         : line)
                    .toString()
                + u'\n';
        } else {
            finish();
            hasTurns = true;
            turn.line = number;
            turn.begin = head->begin;
            turn.speakerInferred = head->speaker.isEmpty();
            turn.speaker = head->speaker.isEmpty() ? turn.speaker : draft.speaker(head->speaker);
        }
    }
    finish();
    if (!manner.hasNames) {
        draft.takeSpeakersFromText();
        draft.doubtSingleNames();
    }
    draft.splitParagraphs();
    return draft;
}

} // namespace earmark
